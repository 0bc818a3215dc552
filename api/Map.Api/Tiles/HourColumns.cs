namespace Map.Api.Tiles;

/// <summary>
/// Days by hour as attributes, one for each hour that is told: w0 to w23 of a working day, e0 to e23 of a Saturday or Sunday. So a map
/// chooses the hour by the attribute's name, and asks for no other tiles.
/// </summary>
internal static class HourColumns
{
    private const int Hours = 24;

    public static IReadOnlyList<string> All { get; } =
        [.. from day in (string[])["w", "e"] from hour in Enumerable.Range(0, Hours) select $"{day}{hour}"];

    /// <summary>The columns, to be selected from a query that has them.</summary>
    public static string Names { get; } = string.Join(", ", All);

    /// <summary>Their sums; null where nothing is known.</summary>
    public static string Sums { get; } = string.Join(", ", All.Select(name => $"sum({name})::integer as {name}"));

    /// <summary>The columns from two arrays.</summary>
    /// <param name="weekday">SQL of the working day's hours.</param>
    /// <param name="weekend">SQL of the hours of a Saturday or Sunday.</param>
    public static string Of(string weekday, string weekend) => string.Join(", ", Elements(weekday, weekend).Select(e => $"{e.Element} as {e.Name}"));

    /// <summary>The columns from two arrays in which one to four couriers may stand, as unknown.</summary>
    public static string SharedOf(string weekday, string weekend) =>
        string.Join(", ", Elements(weekday, weekend).Select(e => $"case when {e.Element} not between 1 and 4 then {e.Element} end as {e.Name}"));

    private static IEnumerable<(string Name, string Element)> Elements(string weekday, string weekend) =>
        All.Select((name, i) => (name, $"{(i < Hours ? weekday : weekend)}[{(i % Hours) + 1}]"));
}
