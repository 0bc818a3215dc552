namespace Map.Geodata;

/// <summary>Long texts cut to what a message has room for, never within a character.</summary>
public static class Shortened
{
    /// <summary>The text itself, or its beginning and "…", at most so many UTF-16 units together.</summary>
    public static string To(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = most - 1;
        // Half of a surrogate pair is no character, and no store or file takes it.
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end] + "…";
    }
}
