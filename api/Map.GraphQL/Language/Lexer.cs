namespace Map.GraphQL.Language;

/// <summary>
/// Reads one token after the other. The current token is the lexer's own state (<see cref="Kind"/>, <see cref="Text"/>,
/// <see cref="Location"/>), so punctuators cost no allocation.
/// </summary>
internal ref partial struct Lexer(ReadOnlySpan<char> source)
{
    /// <summary>As many as tokens: the parser sees tokens only, and a megabyte of comments between two of them would never be counted.</summary>
    private const int MaxComments = 100_000;

    private readonly ReadOnlySpan<char> _source = source;
    private int _comments;
    private int _position;
    private int _line = 1;
    private int _lineStart;
    private int _start;
    private string? _value;

    public TokenKind Kind { get; private set; }

    public Location Location { get; private set; }

    /// <summary>The characters of the current name or number, or the decoded string.</summary>
    public readonly ReadOnlySpan<char> Text => _value is null ? _source[_start.._position] : _value;

    /// <summary>The decoded value of the current string token.</summary>
    public readonly string StringValue => _value ?? "";

    public void Advance()
    {
        _value = null;
        SkipIgnored();
        _start = _position;
        Location = LocationAt(_position);
        Kind = ReadToken();
    }

    /// <summary>The current token as an error message shows it.</summary>
    public readonly string Describe() =>
        Kind >= TokenKind.Name ? $"{Kind.Describe()} \"{Text}\"" : Kind.Describe();

    private readonly Location LocationAt(int position) => new(_line, position - _lineStart + 1);

    private readonly char Peek(int offset) =>
        _position + offset < _source.Length ? _source[_position + offset] : '\0';

    private void SkipIgnored()
    {
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case '\uFEFF' or '\t' or ' ' or ',':
                    _position++;
                    break;
                case '\n' or '\r':
                    SkipLineEnd();
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipLineEnd()
    {
        _position += _source[_position] == '\r' && Peek(1) == '\n' ? 2 : 1;
        _line++;
        _lineStart = _position;
    }

    private void SkipComment()
    {
        if (++_comments > MaxComments)
            throw Error(_position, $"Document contains more than {MaxComments} comments. Parsing aborted.");
        var rest = _source[_position..];
        var end = rest.IndexOfAny('\n', '\r');
        _position += end < 0 ? rest.Length : end;
    }

    private TokenKind ReadToken()
    {
        if (_position >= _source.Length)
            return TokenKind.EndOfFile;

        var c = _source[_position];
        if (IsNameStart(c))
            return ReadName();
        if (char.IsAsciiDigit(c) || c == '-')
            return ReadNumber();
        if (c == '"')
            return Peek(1) == '"' && Peek(2) == '"' ? ReadBlockString() : ReadString();
        return ReadPunctuator(c);
    }

    private TokenKind ReadPunctuator(char c)
    {
        var kind = c switch
        {
            '{' => TokenKind.BraceLeft,
            '}' => TokenKind.BraceRight,
            '(' => TokenKind.ParenLeft,
            ')' => TokenKind.ParenRight,
            ':' => TokenKind.Colon,
            '$' => TokenKind.Dollar,
            '!' => TokenKind.Bang,
            '[' => TokenKind.BracketLeft,
            ']' => TokenKind.BracketRight,
            '@' => TokenKind.At,
            '=' => TokenKind.Equals,
            '|' => TokenKind.Pipe,
            '&' => TokenKind.Ampersand,
            '.' when Peek(1) == '.' && Peek(2) == '.' => TokenKind.Spread,
            _ => throw UnexpectedCharacter(c),
        };
        _position += kind == TokenKind.Spread ? 3 : 1;
        return kind;
    }

    private TokenKind ReadName()
    {
        do
            _position++;
        while (_position < _source.Length && IsNameContinue(_source[_position]));
        return TokenKind.Name;
    }

    private TokenKind ReadNumber()
    {
        var kind = TokenKind.Int;
        if (Peek(0) == '-')
            _position++;
        ReadIntegerPart();
        if (Peek(0) == '.')
        {
            kind = TokenKind.Float;
            _position++;
            ReadDigits();
        }

        if (Peek(0) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            _position += Peek(1) is '+' or '-' ? 2 : 1;
            ReadDigits();
        }

        if (Peek(0) == '.' || IsNameStart(Peek(0)))
            throw DigitExpected();
        return kind;
    }

    private void ReadIntegerPart()
    {
        if (Peek(0) != '0')
        {
            ReadDigits();
            return;
        }

        _position++;
        if (char.IsAsciiDigit(Peek(0)))
            throw Error(_position, $"Invalid number, unexpected digit after 0: {DescribeCharacter(_position)}.");
    }

    private void ReadDigits()
    {
        if (!char.IsAsciiDigit(Peek(0)))
            throw DigitExpected();
        while (char.IsAsciiDigit(Peek(0)))
            _position++;
    }

    private readonly GraphQLSyntaxException DigitExpected() =>
        Error(_position, $"Invalid number, expected digit but got: {DescribeCharacter(_position)}.");

    private readonly GraphQLSyntaxException UnexpectedCharacter(char c) => c switch
    {
        '\'' => Error(_position, "Unexpected single quote character ('), did you mean to use a double quote (\")?"),
        '.' when Peek(1) == '.' => Error(_position, "Unexpected \"..\", did you mean \"...\"?"),
        '.' when char.IsAsciiDigit(Peek(1)) => LeadingPoint(),
        _ when IsScalarValueAt(_position) => Error(_position, $"Unexpected character: {DescribeCharacter(_position)}."),
        _ => Error(_position, $"Invalid character: {DescribeCharacter(_position)}."),
    };

    private readonly GraphQLSyntaxException LeadingPoint()
    {
        var end = _position + 1;
        while (end < _source.Length && char.IsAsciiDigit(_source[end]))
            end++;
        var digits = _source[(_position + 1)..end];
        return Error(_position, $"Invalid number, expected digit before \".\", did you mean \"0.{digits}\"?");
    }

    private readonly GraphQLSyntaxException Error(int position, string message) => new(message, LocationAt(position));

    private readonly string DescribeCharacter(int position)
    {
        if (position >= _source.Length)
            return "<EOF>";
        var c = _source[position];
        if (c is >= ' ' and <= '~')
            return c == '"' ? "'\"'" : $"\"{c}\"";
        var code = char.IsHighSurrogate(c) && IsScalarValueAt(position) ? char.ConvertToUtf32(c, _source[position + 1]) : c;
        return $"U+{code:X4}";
    }

    private readonly bool IsScalarValueAt(int position) =>
        !char.IsSurrogate(_source[position])
        || (position + 1 < _source.Length && char.IsSurrogatePair(_source[position], _source[position + 1]));

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    private static bool IsNameContinue(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
