namespace Map.GraphQL.Language;

public ref partial struct Parser
{
    private DefinitionNode? ParseExecutableDefinition(Location start, StringValueNode? description)
    {
        if (IsKeyword("fragment"))
            return ParseFragmentDefinition(start, description);
        return FindOperationKind() is { } kind ? ParseOperation(start, description, kind) : null;
    }

    private readonly OperationKind? FindOperationKind() => _lexer.Text switch
    {
        "query" => OperationKind.Query,
        "mutation" => OperationKind.Mutation,
        "subscription" => OperationKind.Subscription,
        _ => null,
    };

    private OperationDefinitionNode ParseOperation(Location start, StringValueNode? description, OperationKind kind)
    {
        Advance();
        var name = _lexer.Kind == TokenKind.Name ? ParseName() : null;
        var variables = ParseOptionalMany(
            TokenKind.ParenLeft, static (ref Parser p) => p.ParseVariableDefinition(), TokenKind.ParenRight);
        var directives = ParseDirectives(isConstant: false);
        return new OperationDefinitionNode(start, description, kind, name, variables, directives, ParseSelectionSet());
    }

    private FragmentDefinitionNode ParseFragmentDefinition(Location start, StringValueNode? description)
    {
        Advance();
        var name = ParseFragmentName();
        ExpectKeyword("on");
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConstant: false);
        return new FragmentDefinitionNode(start, description, name, typeCondition, directives, ParseSelectionSet());
    }

    private NameNode ParseFragmentName() => IsKeyword("on") ? throw Unexpected() : ParseName();

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _lexer.Location;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = Skip(TokenKind.Equals) ? ParseValue(isConstant: true) : null;
        return new VariableDefinitionNode(start, description, variable, type, defaultValue, ParseDirectives(isConstant: true));
    }

    private VariableNode ParseVariable()
    {
        var start = _lexer.Location;
        Expect(TokenKind.Dollar);
        return new VariableNode(start, ParseName());
    }

    private SelectionSetNode ParseSelectionSet()
    {
        Enter();
        var start = _lexer.Location;
        var selections = ParseMany(
            TokenKind.BraceLeft, static (ref Parser p) => p.ParseSelection(), TokenKind.BraceRight);
        Leave();
        return new SelectionSetNode(start, selections);
    }

    private SelectionNode ParseSelection()
    {
        if (++_selections > _options.MaxSelections)
            throw Error(_lexer.Location, $"Document contains more than {_options.MaxSelections} selections. Parsing aborted.");
        return _lexer.Kind == TokenKind.Spread ? ParseFragment() : ParseField();
    }

    private FieldNode ParseField()
    {
        var start = _lexer.Location;
        if (++_fields > _options.MaxFields)
            throw Error(start, $"Document contains more than {_options.MaxFields} fields. Parsing aborted.");
        var name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
            (alias, name) = (name, ParseName());
        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = _lexer.Kind == TokenKind.BraceLeft ? ParseSelectionSet() : null;
        return new FieldNode(start, alias, name, arguments, directives, selectionSet);
    }

    private SelectionNode ParseFragment()
    {
        var start = _lexer.Location;
        Expect(TokenKind.Spread);
        var hasTypeCondition = SkipKeyword("on");
        if (!hasTypeCondition && _lexer.Kind == TokenKind.Name)
            return new FragmentSpreadNode(start, ParseFragmentName(), ParseDirectives(isConstant: false));

        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConstant: false);
        return new InlineFragmentNode(start, typeCondition, directives, ParseSelectionSet());
    }

    private List<ArgumentNode> ParseArguments(bool isConstant) => ParseOptionalMany<ArgumentNode>(
        TokenKind.ParenLeft,
        isConstant ? static (ref Parser p) => p.ParseArgument(true) : static (ref Parser p) => p.ParseArgument(false),
        TokenKind.ParenRight);

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode(name.Location, name, ParseValue(isConstant));
    }

    private List<DirectiveNode> ParseDirectives(bool isConstant)
    {
        if (_lexer.Kind != TokenKind.At)
            return [];
        var directives = new List<DirectiveNode>();
        while (_lexer.Kind == TokenKind.At)
            directives.Add(ParseDirective(isConstant));
        return directives;
    }

    private DirectiveNode ParseDirective(bool isConstant)
    {
        var start = _lexer.Location;
        if (++_directives > _options.MaxDirectives)
            throw Error(start, $"Document contains more than {_options.MaxDirectives} directives. Parsing aborted.");
        Expect(TokenKind.At);
        var name = ParseName();
        return new DirectiveNode(start, name, ParseArguments(isConstant));
    }
}
