namespace Map.Geodata.Opening.Syntax;

/// <summary>Number, word, comment or sign; <see cref="End"/> behind the last.</summary>
internal enum TokenKind { Number, Word, Comment, Sign, End }

/// <param name="Kind">What it is.</param>
/// <param name="Text">Digits; the word in the syntax's own spelling; the comment without quotes; the sign.</param>
/// <param name="Position">Where it begins, from 0.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Position)
{
    public bool Is(string text) => Kind is TokenKind.Sign or TokenKind.Word && Text == text;

    /// <summary>As messages show it.</summary>
    public override string ToString() => Kind switch
    {
        TokenKind.End => "the end",
        TokenKind.Comment => "a comment",
        _ => $"\"{Text}\"",
    };
}
