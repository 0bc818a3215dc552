namespace Map.GraphQL.Language;

/// <summary>The common indentation of block strings (specification, section 2.9.4 "Block Strings").</summary>
internal static class BlockString
{
    public static string Dedent(string raw)
    {
        var lines = raw.Split('\n');
        var indent = CommonIndent(lines);
        for (var i = 1; i < lines.Length; i++)
            lines[i] = lines[i].Length > indent ? lines[i][indent..] : "";

        var first = Array.FindIndex(lines, line => !IsBlank(line));
        if (first < 0)
            return "";
        var last = Array.FindLastIndex(lines, line => !IsBlank(line));
        return string.Join('\n', lines, first, last - first + 1);
    }

    /// <summary>Whether the text survives being printed as a block string and read back.</summary>
    public static bool CanHold(string text)
    {
        foreach (var c in text)
        {
            if (c < ' ' && c is not ('\t' or '\n'))
                return false;
        }

        return Dedent("\n" + text) == text;
    }

    /// <summary>The text between triple quotes; one line where it is short, else on lines of its own.</summary>
    public static string Print(string text)
    {
        var escaped = text.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var oneLine = text.Length <= 70 && !text.Contains('\n') && !text.EndsWith('"') && !text.EndsWith('\\')
            && !text.StartsWith(' ') && !text.StartsWith('\t');
        return oneLine ? $"\"\"\"{escaped}\"\"\"" : $"\"\"\"\n{escaped}\n\"\"\"";
    }

    private static int CommonIndent(string[] lines)
    {
        var common = int.MaxValue;
        for (var i = 1; i < lines.Length; i++)
        {
            if (!IsBlank(lines[i]))
                common = Math.Min(common, Indent(lines[i]));
        }

        return common;
    }

    private static int Indent(string line) => line.AsSpan().IndexOfAnyExcept(' ', '\t') is var i and >= 0 ? i : line.Length;

    private static bool IsBlank(string line) => Indent(line) == line.Length;
}
