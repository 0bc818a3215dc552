namespace Map.GraphQL.Types;

/// <summary>"Did you mean …?" by edit distance.</summary>
internal static class Suggestions
{
    private const int Most = 5;

    /// <summary>Above this length no distance is computed: a hostile name must not cost a quadratic table per candidate.</summary>
    private const int LongestName = 100;

    public static string DidYouMean(string what, string input, IEnumerable<string> names)
    {
        var similar = Similar(input, names);
        if (similar.Count == 0)
            return "";
        var prefix = what.Length == 0 ? "" : what + " ";
        return $" Did you mean {prefix}{Join(similar)}?";
    }

    public static string DidYouMean(string input, IEnumerable<string> names) => DidYouMean("", input, names);

    /// <summary>The names within two fifths of the input's length plus one edits, nearest first.</summary>
    public static List<string> Similar(string input, IEnumerable<string> names)
    {
        if (input.Length > LongestName)
            return [];
        var threshold = (int)(input.Length * 0.4) + 1;
        return [.. names
            .Select(name => (Name: name, Distance: Distance(input, name)))
            .Where(item => item.Distance <= threshold)
            .OrderBy(item => item.Distance)
            .ThenBy(item => item.Name, StringComparer.Ordinal)
            .Select(item => item.Name)];
    }

    public static string Join(IEnumerable<string> names)
    {
        var quoted = names.Take(Most).Select(name => $"\"{name}\"").ToArray();
        return quoted.Length switch
        {
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => string.Join(", ", quoted[..^1]) + $", or {quoted[^1]}",
        };
    }

    /// <summary>Optimal string alignment distance; names that differ only in case are one edit apart.</summary>
    private static int Distance(string a, string b)
    {
        if (a == b)
            return 0;
        var left = a.ToLowerInvariant();
        var right = b.ToLowerInvariant();
        if (left == right)
            return 1;
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
                rows[i, j] = Cell(rows, left, right, i, j);
        }

        return rows[left.Length, right.Length];
    }

    private static int Cell(int[,] rows, string left, string right, int i, int j)
    {
        var cost = left[i - 1] == right[j - 1] ? 0 : 1;
        var cell = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
        var isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return isSwap ? Math.Min(cell, rows[i - 2, j - 2] + 1) : cell;
    }
}
