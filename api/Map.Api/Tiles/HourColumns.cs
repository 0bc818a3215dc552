namespace Map.Api.Tiles;

/// <summary>
/// Days by hour as attributes, one for each hour that is told: w0 to w23 of a working day, e0 to e23 of a Saturday or Sunday. So a map
/// chooses the hour by the attribute's name, and asks for no other tiles.
/// </summary>
internal static class HourColumns
{
    private const int Hours = 24;

    /// <summary>Columns from two arrays.</summary>
    /// <param name="weekday">SQL of the working day's hours.</param>
    /// <param name="weekend">SQL of the hours of a Saturday or Sunday.</param>
    /// <param name="prefix">Stands before the names.</param>
    public static string Of(string weekday, string weekend, string prefix = "") =>
        string.Join(", ", All(prefix).Select((name, i) => $"({(i < Hours ? weekday : weekend)})[{(i % Hours) + 1}] as {name}"));

    /// <summary>Sums of columns of the same names; null where all are.</summary>
    public static string Sums(string prefix = "") => string.Join(", ", All(prefix).Select(name => $"sum({name})::integer as {name}"));

    public static string Names(string prefix = "") => string.Join(", ", All(prefix));

    public static IReadOnlyList<string> All(string prefix = "") =>
        [.. from day in (string[])["w", "e"] from hour in Enumerable.Range(0, Hours) select $"{prefix}{day}{hour}"];
}
