namespace Map.GraphQL.Language;

/// <summary>
/// Recursive descent over the grammar of September 2025, executable and type system documents alike.
/// Depth is checked before every recursion, so that no document can exhaust the stack.
/// </summary>
public ref partial struct Parser
{
    private delegate T Production<T>(ref Parser parser);

    private readonly ParserOptions _options;
    private Lexer _lexer;
    private int _tokens;
    private int _fields;
    private int _selections;
    private int _directives;
    private int _depth;

    private Parser(ReadOnlySpan<char> source, ParserOptions options)
    {
        _options = options;
        _lexer = new Lexer(source);
        _lexer.Advance();
    }

    /// <exception cref="GraphQLSyntaxException">The text is not a document, or exceeds a limit.</exception>
    public static DocumentNode ParseDocument(ReadOnlySpan<char> source, ParserOptions? options = null)
    {
        var parser = new Parser(source, options ?? ParserOptions.Default);
        return parser.ParseDocument();
    }

    /// <summary>Reads one constant value, such as a default.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is not a value.</exception>
    public static ValueNode ParseValue(ReadOnlySpan<char> source)
    {
        var parser = new Parser(source, ParserOptions.Default);
        var value = parser.ParseValue(isConstant: true);
        parser.Expect(TokenKind.EndOfFile);
        return value;
    }

    private DocumentNode ParseDocument()
    {
        var definitions = new List<DefinitionNode>();
        do
            definitions.Add(ParseDefinition());
        while (_lexer.Kind != TokenKind.EndOfFile);
        return new DocumentNode(new Location(1, 1), definitions);
    }

    private DefinitionNode ParseDefinition()
    {
        var start = _lexer.Location;
        if (_lexer.Kind == TokenKind.BraceLeft)
            return new OperationDefinitionNode(start, null, OperationKind.Query, null, [], [], ParseSelectionSet());

        var description = ParseDescription();
        if (description is not null && _lexer.Kind == TokenKind.BraceLeft)
            throw Error(start, "Unexpected description, descriptions are not supported on shorthand queries.");
        if (_lexer.Kind != TokenKind.Name)
            throw Unexpected();
        return ParseTypeSystemDefinition(start, description, isExtension: false)
            ?? ParseExecutableDefinition(start, description)
            ?? ParseExtension(start, description);
    }

    private DefinitionNode ParseExtension(Location start, StringValueNode? description)
    {
        if (description is not null)
            throw Error(start, "Unexpected description, only GraphQL definitions support descriptions.");
        if (!SkipKeyword("extend"))
            throw Unexpected();
        return ParseTypeSystemDefinition(start, null, isExtension: true) ?? throw Unexpected();
    }

    private StringValueNode? ParseDescription() =>
        _lexer.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private NameNode ParseName()
    {
        var location = _lexer.Location;
        if (_lexer.Kind != TokenKind.Name)
            throw Expected(TokenKind.Name);
        var name = new NameNode(location, _lexer.Text.ToString());
        Advance();
        return name;
    }

    private void Advance()
    {
        if (++_tokens > _options.MaxTokens)
            throw Error(_lexer.Location, $"Document contains more than {_options.MaxTokens} tokens. Parsing aborted.");
        _lexer.Advance();
    }

    private readonly bool IsKeyword(string keyword) =>
        _lexer.Kind == TokenKind.Name && _lexer.Text.SequenceEqual(keyword);

    private bool SkipKeyword(string keyword)
    {
        if (!IsKeyword(keyword))
            return false;
        Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword))
            throw Error(_lexer.Location, $"Expected \"{keyword}\", found {_lexer.Describe()}.");
    }

    private bool Skip(TokenKind kind)
    {
        if (_lexer.Kind != kind)
            return false;
        Advance();
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (!Skip(kind))
            throw Expected(kind);
    }

    private List<T> ParseMany<T>(TokenKind open, Production<T> production, TokenKind close)
    {
        Expect(open);
        var items = new List<T>();
        do
            items.Add(production(ref this));
        while (!Skip(close));
        return items;
    }

    private List<T> ParseOptionalMany<T>(TokenKind open, Production<T> production, TokenKind close) =>
        _lexer.Kind == open ? ParseMany(open, production, close) : [];

    private List<T> ParseDelimited<T>(TokenKind delimiter, Production<T> production)
    {
        Skip(delimiter);
        var items = new List<T>();
        do
            items.Add(production(ref this));
        while (Skip(delimiter));
        return items;
    }

    private void Enter()
    {
        if (++_depth > _options.MaxDepth)
            throw Error(_lexer.Location, $"Document exceeds the recursion depth of {_options.MaxDepth}. Parsing aborted.");
    }

    private void Leave() => _depth--;

    private static GraphQLSyntaxException Error(Location location, string message) => new(message, location);

    private readonly GraphQLSyntaxException Unexpected() => Error(_lexer.Location, $"Unexpected {_lexer.Describe()}.");

    private readonly GraphQLSyntaxException Expected(TokenKind kind) =>
        Error(_lexer.Location, $"Expected {kind.Describe()}, found {_lexer.Describe()}.");
}
