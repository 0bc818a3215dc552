namespace Map.Api.Search;

/// <summary>How well a feature fits what somebody typed.</summary>
internal static class SearchText
{
    /// <summary>The ranks, from the best; a feature of no rank is not found.</summary>
    public const int Exact = 0, NameStart = 1, CodeStart = 2, InitialsStart = 3, InName = 4, InInitials = 5, InCode = 6;

    /// <summary>Texts that only differ in capitals, spaces or the width of their letters are the same.</summary>
    public static string Normalize(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(HalfWidth)).ToUpperInvariant();

    // The forms of U+FF01 to U+FF5E are those of ASCII in the same order. Without ICU, string.Normalize leaves them as they are.
    private static char HalfWidth(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    /// <summary>The rank of a feature for a text, both normalized; null when the text is nowhere in it.</summary>
    public static int? Rank(string text, string code, string name, string initials)
    {
        if (name == text || code == text) return Exact;
        if (Starts(name, text)) return NameStart;
        if (Starts(code, text)) return CodeStart;
        if (Starts(initials, text)) return InitialsStart;
        if (Holds(name, text)) return InName;
        if (Holds(initials, text)) return InInitials;
        return Holds(code, text) ? InCode : null;
    }

    private static bool Starts(string whole, string part) => whole.StartsWith(part, StringComparison.Ordinal);

    private static bool Holds(string whole, string part) => whole.Contains(part, StringComparison.Ordinal);
}
