using System.Globalization;
using Map.Geodata.Reasons;

namespace Map.Geodata.Import.Formats.Xlsx;

/// <summary>Turns what a sheet stores into the text that people see, without the rounding of display formats.</summary>
internal static class CellValue
{
    // Spreadsheets keep 15 digits: of longer numbers, as some codes are, the rest is already lost.
    private const double FirstInexactWhole = 1e15;
    private const int DaysTo1904 = 1462;
    private const double LastSerial = 2_958_466; // 10000-01-01

    public static SheetCell OfNumber(int column, string written, bool isDate, bool since1904)
    {
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return new SheetCell(column, null, CellReasons.NumberUnreadable.With());
        if (isDate) return OfDate(column, since1904 ? number + DaysTo1904 : number);
        return Math.Abs(number) >= FirstInexactWhole && Math.Floor(number) == number
            ? new SheetCell(column, null, CellReasons.NumberLostDigits.With())
            : new SheetCell(column, NumberText.Of(number), null);
    }

    private static SheetCell OfDate(int column, double serial)
    {
        if (serial is < 0 or >= LastSerial) return new SheetCell(column, null, CellReasons.NumberIsNoDate.With());
        // The first spreadsheets took 1900 for a leap year; serials before its 29 February are one day behind.
        var moment = DateTime.FromOADate(0).AddSeconds(Math.Round((serial is >= 1 and < 60 ? serial + 1 : serial) * 86_400));
        var format = serial < 1 ? "HH:mm:ss" : moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss";
        return new SheetCell(column, moment.ToString(format, CultureInfo.InvariantCulture), null);
    }
}
