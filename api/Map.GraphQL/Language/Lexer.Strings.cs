using System.Globalization;
using System.Text;

namespace Map.GraphQL.Language;

internal ref partial struct Lexer
{
    private TokenKind ReadString()
    {
        _position++;
        var chunk = _position;
        StringBuilder? decoded = null;
        while (_position < _source.Length && _source[_position] is not ('\n' or '\r'))
        {
            var c = _source[_position];
            if (c == '"')
            {
                _value = Finish(decoded, chunk);
                _position++;
                return TokenKind.String;
            }

            if (c == '\\')
            {
                decoded = (decoded ?? new StringBuilder()).Append(_source[chunk.._position]);
                ReadEscape(decoded);
                chunk = _position;
            }
            else
            {
                SkipStringCharacter();
            }
        }

        throw Error(_position, "Unterminated string.");
    }

    private readonly string Finish(StringBuilder? decoded, int chunk)
    {
        var rest = _source[chunk.._position];
        return decoded is null ? rest.ToString() : decoded.Append(rest).ToString();
    }

    private void SkipStringCharacter()
    {
        if (!IsScalarValueAt(_position))
            throw Error(_position, $"Invalid character within String: {DescribeCharacter(_position)}.");
        _position += char.IsHighSurrogate(_source[_position]) ? 2 : 1;
    }

    private void ReadEscape(StringBuilder decoded)
    {
        if (Peek(1) == 'u')
        {
            ReadUnicodeEscape(decoded);
            return;
        }

        decoded.Append(Peek(1) switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error(_position, $"Invalid character escape sequence: \"{Slice(2)}\"."),
        });
        _position += 2;
    }

    private void ReadUnicodeEscape(StringBuilder decoded)
    {
        if (Peek(2) == '{')
            ReadVariableWidthEscape(decoded);
        else
            ReadFixedWidthEscape(decoded);
    }

    private void ReadVariableWidthEscape(StringBuilder decoded)
    {
        var digits = _source[(_position + 3)..Math.Min(_position + 12, _source.Length)];
        var length = digits.IndexOf('}');
        if (length < 1 || !TryParseHex(digits[..length], out var code) || !Rune.IsValid(code))
            throw Error(_position, $"Invalid Unicode escape sequence: \"{Slice(3 + VariableWidthLength(digits))}\".");
        decoded.Append(new Rune(code).ToString());
        _position += length + 4;
    }

    /// <summary>How much of a bad escape its message shows: up to and including the first character that is wrong.</summary>
    private static int VariableWidthLength(ReadOnlySpan<char> digits)
    {
        var length = 0;
        while (length < digits.Length && char.IsAsciiHexDigit(digits[length]))
            length++;
        return Math.Min(length + 1, digits.Length);
    }

    private void ReadFixedWidthEscape(StringBuilder decoded)
    {
        if (!TryReadHex(2, out var code) || char.IsLowSurrogate(code))
            throw InvalidFixedWidthEscape();
        if (!char.IsHighSurrogate(code))
        {
            decoded.Append(code);
            _position += 6;
            return;
        }

        if (Peek(6) != '\\' || Peek(7) != 'u' || !TryReadHex(8, out var low) || !char.IsLowSurrogate(low))
            throw InvalidFixedWidthEscape();
        decoded.Append(code).Append(low);
        _position += 12;
    }

    private readonly GraphQLSyntaxException InvalidFixedWidthEscape() =>
        Error(_position, $"Invalid Unicode escape sequence: \"{Slice(6)}\".");

    private readonly bool TryReadHex(int offset, out char code)
    {
        code = default;
        var start = _position + offset;
        if (start + 4 > _source.Length || !TryParseHex(_source.Slice(start, 4), out var value))
            return false;
        code = (char)value;
        return true;
    }

    private static bool TryParseHex(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);

    private readonly ReadOnlySpan<char> Slice(int length) =>
        _source[_position..Math.Min(_position + length, _source.Length)];

    private TokenKind ReadBlockString()
    {
        _position += 3;
        var chunk = _position;
        var raw = new StringBuilder();
        while (_position < _source.Length)
        {
            var c = _source[_position];
            if (c == '"' && Peek(1) == '"' && Peek(2) == '"')
            {
                _value = BlockString.Dedent(raw.Append(_source[chunk.._position]).ToString());
                _position += 3;
                return TokenKind.BlockString;
            }

            if (c == '\\' && Peek(1) == '"' && Peek(2) == '"' && Peek(3) == '"')
            {
                raw.Append(_source[chunk.._position]).Append("\"\"\"");
                _position += 4;
                chunk = _position;
            }
            else if (c is '\n' or '\r')
            {
                raw.Append(_source[chunk.._position]).Append('\n');
                SkipLineEnd();
                chunk = _position;
            }
            else
            {
                SkipStringCharacter();
            }
        }

        throw Error(_position, "Unterminated string.");
    }
}
