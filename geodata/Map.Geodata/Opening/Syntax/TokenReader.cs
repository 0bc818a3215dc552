using System.Globalization;
using Map.Geodata.Reasons;

namespace Map.Geodata.Opening.Syntax;

/// <summary>A place in a list of tokens.</summary>
internal sealed class TokenReader(string text)
{
    private readonly List<Token> _tokens = Lexer.Read(text);
    private int _next;

    public Token Current => _tokens[_next];

    public Token Peek(int ahead) => _tokens[Math.Min(_next + ahead, _tokens.Count - 1)];

    public Token Take() => Current.Kind == TokenKind.End ? Current : _tokens[_next++];

    public bool TryTake(string text)
    {
        if (!Current.Is(text)) return false;
        _next++;
        return true;
    }

    public void Expect(string text, string why)
    {
        if (!TryTake(text)) throw Error(OpeningReasons.HoursOtherExpected.With(("met", Current), ("expected", why)));
    }

    /// <summary>The place of the current word in a list; -1 if it is none of them.</summary>
    public int IndexIn(string[] words, int ahead = 0) => Peek(ahead).Kind == TokenKind.Word ? Array.IndexOf(words, Peek(ahead).Text) : -1;

    /// <summary>Whether the token is a number that no colon makes an hour.</summary>
    public bool IsPlainNumber(int ahead = 0) => Peek(ahead).Kind == TokenKind.Number && !Peek(ahead + 1).Is(":");

    public bool IsYear(int ahead = 0) => IsPlainNumber(ahead) && Peek(ahead).Text.Length == 4;

    /// <exception cref="OpeningHoursException">There is no number from least to most.</exception>
    public int TakeNumber(int least, int most, string what)
    {
        if (Current.Kind != TokenKind.Number) throw Error(OpeningReasons.HoursOtherExpected.With(("met", Current), ("expected", what)));
        if (!int.TryParse(Current.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > most)
            throw Error(OpeningReasons.HoursOutOfRange.With(("met", Current), ("expected", what), ("least", least), ("highest", most)));
        Take();
        return number;
    }

    public OpeningHoursException Error(Reason problem) => new(text, Current.Position, problem);

    public OpeningHoursException ErrorAt(Token token, Reason problem) => new(text, token.Position, problem);
}
