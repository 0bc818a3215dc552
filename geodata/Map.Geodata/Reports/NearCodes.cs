namespace Map.Geodata.Reports;

/// <summary>Codes that somebody may have meant who wrote another one.</summary>
internal static class NearCodes
{
    private const int Most = 5;

    /// <summary>The likest codes: by letters to change, those that begin alike before others.</summary>
    public static IReadOnlyList<string> Find(string code, IEnumerable<string> codes) =>
        [.. codes.OrderBy(c => Distance(code.ToUpperInvariant(), c.ToUpperInvariant())).ThenByDescending(c => CommonStart(code, c)).ThenBy(c => c, StringComparer.Ordinal).Take(Most)];

    /// <summary>Levenshtein's distance: letters to insert, delete or replace (Levenshtein 1966).</summary>
    internal static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (from[i - 1] == to[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }

    private static int CommonStart(string one, string other) => one.Zip(other).TakeWhile(p => char.ToUpperInvariant(p.First) == char.ToUpperInvariant(p.Second)).Count();
}
