using System.Globalization;

namespace Map.Geodata.Import.Formats;

/// <summary>Binary numbers as the decimal text that people would write.</summary>
internal static class NumberText
{
    /// <summary>Without exponent and with at most 15 significant digits, the ones that a binary number keeps of a decimal one.</summary>
    public static string Of(double value) =>
        Math.Abs(value) is < 1e28 and (0 or > 1e-10)
            ? ((decimal)value).ToString(CultureInfo.InvariantCulture)
            : value.ToString("R", CultureInfo.InvariantCulture);
}
