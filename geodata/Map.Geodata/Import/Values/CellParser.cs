using System.Globalization;
using System.Text.Json;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Reasons;
using Map.Geodata.Statistics;

namespace Map.Geodata.Import.Values;

/// <summary>Turns the text of a cell into the value that its column stores.</summary>
internal static class CellParser
{
    private const int HoursPerDay = 24;

    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);
    private static readonly char[] TextSeparators = [';', '；', '、', ',', '，', '|'];
    private static readonly char[] CountSeparators = [';', ',', '|', '；', '，'];
    private static readonly string[] DateFormats = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>So much of a wrong text is shown.</summary>
    internal const int Shown = 60;

    /// <summary>The value, or null with what is wrong and what would be right.</summary>
    public static object? Parse(Column column, string text, out IReadOnlyList<Reason> problems)
    {
        var value = ParseValue(column, text);
        problems = value is not null ? [] : FindProblems(column, text);
        return value;
    }

    /// <summary>The text with full-width digits and signs (１２．５), as Chinese input methods write them, as ASCII.</summary>
    public static string HalfWidth(string text) => text.AsSpan().ContainsAnyInRange('！', '～')
        ? string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c))
        : text;

    private static object? ParseValue(Column column, string text) => column.Type switch
    {
        ColumnType.Text or ColumnType.OpeningHours or ColumnType.Reference => text.Contains('\0') || text.Length > column.MaxLength ? null : text,
        ColumnType.Choice => column.Words!.Find(text),
        ColumnType.Measure => Measure.TryParse(text, out _, out _) ? text : null,
        ColumnType.TextList or ColumnType.Links => Texts(text),
        _ => ParseFigures(column.Type, HalfWidth(text)),
    };

    private static object? ParseFigures(ColumnType type, string text) => type switch
    {
        ColumnType.Whole => Whole(text) is { } n && n is >= int.MinValue and <= int.MaxValue ? (int)n : null,
        ColumnType.BigWhole => Whole(text) is { } n ? n : null,
        ColumnType.Number => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, Culture, out var d) ? d : null,
        ColumnType.Boolean => Truth(text) is { } b ? b : null,
        ColumnType.Date => Date(text) is { } d ? d : null,
        ColumnType.Moment => Moment(text) is { } m ? m : null,
        ColumnType.Hours => Hours(text),
        _ => throw new InvalidOperationException($"A cell of type {type} isn't parsed here."),
    };

    private static IReadOnlyList<Reason> FindProblems(Column column, string text)
    {
        var value = ("value", (object)Shortened.To(text, Shown));
        if (text.Contains('\0')) return [CellReasons.TextHasNul.With(value)];
        if (column.Type == ColumnType.Measure) return [MeasureReasons.NotAMeasure.With(value), .. Measure.ListProblems(text)];
        return [column.Type switch
        {
            ColumnType.Whole or ColumnType.BigWhole => CellReasons.NotAWholeNumber.With(value),
            ColumnType.Number => CellReasons.NotANumber.With(value),
            ColumnType.Boolean => CellReasons.NotYesOrNo.With(value),
            ColumnType.Date => CellReasons.NotADate.With(value),
            ColumnType.Moment => CellReasons.NotAMoment.With(value),
            ColumnType.Choice => CellReasons.NotAllowed.With(value, ("allowed", column.Words!.Allowed)),
            ColumnType.Hours => CellReasons.NotHourlyCounts.With(value),
            ColumnType.TextList or ColumnType.Links => CellReasons.NotAListOfTexts.With(value),
            _ => CellReasons.TextTooLong.With(value, ("most", column.MaxLength)),
        }];
    }

    // Spreadsheets write whole numbers as 12.0 too.
    private static long? Whole(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, Culture, out var value)
        && decimal.Truncate(value) == value && value is >= long.MinValue and <= long.MaxValue ? (long)value : null;

    private static bool? Truth(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "Y" or "1" or "是" or "有" => true,
        "FALSE" or "NO" or "N" or "0" or "否" or "无" => false,
        _ => null,
    };

    // A date may come with a midnight, as spreadsheets export it.
    private static DateOnly? Date(string text)
    {
        var day = text.Replace("T00:00:00", "", StringComparison.Ordinal).Replace(" 00:00:00", "", StringComparison.Ordinal).Replace(" 0:00", "", StringComparison.Ordinal);
        return DateOnly.TryParseExact(day, DateFormats, Culture, DateTimeStyles.None, out var date) ? date : null;
    }

    private static DateTimeOffset? Moment(string text)
    {
        // The first and the last year there is have moments that another offset puts outside.
        if (!DateTime.TryParse(text, Culture, DateTimeStyles.RoundtripKind, out var written) || written.Year is 1 or 9999) return null;
        if (written.Kind == DateTimeKind.Unspecified) return new DateTimeOffset(written, ChinaOffset).ToUniversalTime();
        return DateTimeOffset.TryParse(text, Culture, DateTimeStyles.AssumeUniversal, out var moment) ? moment.ToUniversalTime() : null;
    }

    private static int?[]? Hours(string text)
    {
        var cells = Cells(text, CountSeparators, StringSplitOptions.TrimEntries);
        if (cells is not { Length: HoursPerDay }) return null;
        var hours = new int?[HoursPerDay];
        for (var hour = 0; hour < HoursPerDay; hour++)
        {
            if (cells[hour] is not { Length: > 0 } cell) continue;
            if (Whole(cell) is not { } count || count is < 0 or > int.MaxValue) return null;
            hours[hour] = (int)count;
        }
        return hours;
    }

    private static string[]? Texts(string text)
    {
        var cells = Cells(text, TextSeparators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return cells is null || cells.Contains(null) ? null : [.. cells.Distinct()!];
    }

    private static string?[]? Cells(string text, char[] separators, StringSplitOptions options)
    {
        if (text[0] != '[') return text.Split(separators, options);
        try
        {
            using var array = JsonDocument.Parse(text);
            return [.. array.RootElement.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.Null ? null : item.ToString())];
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
