using System.Globalization;

namespace Map.Geodata.Opening.Syntax;

/// <summary>Cuts a text into tokens.</summary>
internal static class Lexer
{
    private const string Signs = ",;:-+/()[]";

    /// <exception cref="OpeningHoursException">A character or word that the syntax doesn't know, or a comment without its end.</exception>
    public static List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        var position = 0;
        while (position < text.Length) position += ReadOne(text, position, tokens);
        tokens.Add(new Token(TokenKind.End, "", text.Length));
        return tokens;
    }

    /// <summary>How many characters were read.</summary>
    private static int ReadOne(string text, int position, List<Token> tokens)
    {
        var c = text[position];
        if (char.IsWhiteSpace(c)) return 1;
        if (c is '"' or '“' or '”') return ReadComment(text, position, tokens);
        if (char.IsAsciiDigit(c)) return ReadNumber(text, position, tokens);
        if (char.IsAsciiLetter(c)) return ReadWord(text, position, tokens);
        if (text.AsSpan(position).StartsWith("||")) return Add(tokens, TokenKind.Sign, "||", position, 2);
        if (Signs.Contains(c, StringComparison.Ordinal)) return Add(tokens, TokenKind.Sign, c.ToString(), position, 1);
        foreach (var (written, meant) in Vocabulary.Chinese)
        {
            if (!text.AsSpan(position).StartsWith(written, StringComparison.Ordinal)) continue;
            if (meant.Length == 0) return written.Length;
            return Add(tokens, char.IsLetter(meant[0]) ? TokenKind.Word : TokenKind.Sign, meant, position, written.Length);
        }

        throw new OpeningHoursException(text, position, OpeningReasons.HoursLetterUnknown.With(("met", $"\"{StringInfo.GetNextTextElement(text, position)}\"")));
    }

    private static int ReadNumber(string text, int position, List<Token> tokens)
    {
        var end = position + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return Add(tokens, TokenKind.Number, text[position..end], position, end - position);
    }

    private static int ReadWord(string text, int position, List<Token> tokens)
    {
        var end = position + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
#pragma warning disable CA1308 // The table is in small letters.
        if (!Vocabulary.Words.TryGetValue(text[position..end].ToLowerInvariant(), out var word))
#pragma warning restore CA1308
            throw new OpeningHoursException(text, position, OpeningReasons.HoursWordUnknown.With(("met", $"\"{text[position..end]}\"")));
        var dot = end < text.Length && text[end] == '.' ? 1 : 0;
        return Add(tokens, TokenKind.Word, word, position, end - position + dot);
    }

    private static int ReadComment(string text, int position, List<Token> tokens)
    {
        var end = text.AsSpan(position + 1).IndexOfAny("\"“”");
        if (end < 0) throw new OpeningHoursException(text, position, OpeningReasons.HoursRemarkOpen.With());
        return Add(tokens, TokenKind.Comment, text.Substring(position + 1, end), position, end + 2);
    }

    private static int Add(List<Token> tokens, TokenKind kind, string text, int position, int length)
    {
        tokens.Add(new Token(kind, text, position));
        return length;
    }
}
