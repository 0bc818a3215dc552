namespace Map.GraphQL.Language;

/// <summary>What a document may cost before anything is known about it. Exceeding a limit is a syntax error.</summary>
public sealed record ParserOptions
{
    public static ParserOptions Default { get; } = new();

    /// <summary>For documents of our own, such as a schema file: no limits but the recursion depth.</summary>
    public static ParserOptions Trusted { get; } = new()
    {
        MaxFields = int.MaxValue,
        MaxSelections = int.MaxValue,
        MaxDirectives = int.MaxValue,
        MaxTokens = int.MaxValue,
    };

    /// <summary>Field selections in the document.</summary>
    public int MaxFields { get; init; } = 2048;

    /// <summary>
    /// Field selections, fragment spreads and inline fragments in the document. A walk that visits each fragment once is never
    /// deeper than this, so that it has room on the stack.
    /// </summary>
    public int MaxSelections { get; init; } = 4096;

    /// <summary>Directives in the document.</summary>
    public int MaxDirectives { get; init; } = 1024;

    /// <summary>Nesting of selection sets, values and types.</summary>
    public int MaxDepth { get; init; } = 200;

    public int MaxTokens { get; init; } = 100_000;
}
