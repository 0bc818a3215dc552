namespace Map.GraphQL.Language;

public ref partial struct Parser
{
    private static readonly HashSet<string> DirectiveLocations =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION", "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE",
        "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];

    private DefinitionNode? ParseTypeSystemDefinition(Location start, StringValueNode? description, bool isExtension) =>
        _lexer.Text switch
        {
            "schema" => ParseSchema(start, description, isExtension),
            "scalar" => ParseScalar(start, description, isExtension),
            "type" => ParseObjectType(start, description, isExtension),
            "interface" => ParseInterface(start, description, isExtension),
            "union" => ParseUnion(start, description, isExtension),
            "enum" => ParseEnum(start, description, isExtension),
            "input" => ParseInputObject(start, description, isExtension),
            "directive" when !isExtension => ParseDirectiveDefinition(start, description),
            _ => null,
        };

    private SchemaDefinitionNode ParseSchema(Location start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var directives = ParseDirectives(isConstant: true);
        var isRequired = !isExtension || directives.Count == 0;
        if (isExtension && isRequired && _lexer.Kind != TokenKind.BraceLeft)
            throw Unexpected();
        var operationTypes = isRequired || _lexer.Kind == TokenKind.BraceLeft
            ? ParseMany(TokenKind.BraceLeft, static (ref Parser p) => p.ParseOperationType(), TokenKind.BraceRight)
            : [];
        return new SchemaDefinitionNode(start, isExtension, description, directives, operationTypes);
    }

    private OperationTypeNode ParseOperationType()
    {
        var start = _lexer.Location;
        if (_lexer.Kind != TokenKind.Name)
            throw Expected(TokenKind.Name);
        var kind = FindOperationKind() ?? throw Unexpected();
        Advance();
        Expect(TokenKind.Colon);
        return new OperationTypeNode(start, kind, ParseNamedType());
    }

    private ScalarTypeDefinitionNode ParseScalar(Location start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        RequireContent(isExtension, directives.Count);
        return new ScalarTypeDefinitionNode(start, isExtension, description, name, directives);
    }

    private ObjectTypeDefinitionNode ParseObjectType(Location start, StringValueNode? description, bool isExtension)
    {
        var (name, interfaces, directives, fields) = ParseComplexType(isExtension);
        return new ObjectTypeDefinitionNode(start, isExtension, description, name, interfaces, directives, fields);
    }

    private InterfaceTypeDefinitionNode ParseInterface(Location start, StringValueNode? description, bool isExtension)
    {
        var (name, interfaces, directives, fields) = ParseComplexType(isExtension);
        return new InterfaceTypeDefinitionNode(start, isExtension, description, name, interfaces, directives, fields);
    }

    private (NameNode, IReadOnlyList<NamedTypeNode>, IReadOnlyList<DirectiveNode>, IReadOnlyList<FieldDefinitionNode>)
        ParseComplexType(bool isExtension)
    {
        Advance();
        var name = ParseName();
        List<NamedTypeNode> interfaces = SkipKeyword("implements")
            ? ParseDelimited(TokenKind.Ampersand, static (ref Parser p) => p.ParseNamedType())
            : [];
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseOptionalMany(
            TokenKind.BraceLeft, static (ref Parser p) => p.ParseFieldDefinition(), TokenKind.BraceRight);
        RequireContent(isExtension, interfaces.Count + directives.Count + fields.Count);
        return (name, interfaces, directives, fields);
    }

    private UnionTypeDefinitionNode ParseUnion(Location start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        List<NamedTypeNode> types = Skip(TokenKind.Equals)
            ? ParseDelimited(TokenKind.Pipe, static (ref Parser p) => p.ParseNamedType())
            : [];
        RequireContent(isExtension, directives.Count + types.Count);
        return new UnionTypeDefinitionNode(start, isExtension, description, name, directives, types);
    }

    private EnumTypeDefinitionNode ParseEnum(Location start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = ParseOptionalMany(
            TokenKind.BraceLeft, static (ref Parser p) => p.ParseEnumValueDefinition(), TokenKind.BraceRight);
        RequireContent(isExtension, directives.Count + values.Count);
        return new EnumTypeDefinitionNode(start, isExtension, description, name, directives, values);
    }

    private InputObjectTypeDefinitionNode ParseInputObject(Location start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseOptionalMany(
            TokenKind.BraceLeft, static (ref Parser p) => p.ParseInputValueDefinition(), TokenKind.BraceRight);
        RequireContent(isExtension, directives.Count + fields.Count);
        return new InputObjectTypeDefinitionNode(start, isExtension, description, name, directives, fields);
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(Location start, StringValueNode? description)
    {
        Advance();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        var isRepeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        var locations = ParseDelimited(TokenKind.Pipe, static (ref Parser p) => p.ParseDirectiveLocation());
        return new DirectiveDefinitionNode(start, description, name, arguments, isRepeatable, locations);
    }

    private NameNode ParseDirectiveLocation()
    {
        if (_lexer.Kind == TokenKind.Name && !DirectiveLocations.Contains(_lexer.Text.ToString()))
            throw Unexpected();
        return ParseName();
    }

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _lexer.Location;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon);
        var type = ParseType();
        return new FieldDefinitionNode(start, description, name, arguments, type, ParseDirectives(isConstant: true));
    }

    private List<InputValueDefinitionNode> ParseArgumentDefinitions() => ParseOptionalMany(
        TokenKind.ParenLeft, static (ref Parser p) => p.ParseInputValueDefinition(), TokenKind.ParenRight);

    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _lexer.Location;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = Skip(TokenKind.Equals) ? ParseValue(isConstant: true) : null;
        return new InputValueDefinitionNode(start, description, name, type, defaultValue, ParseDirectives(isConstant: true));
    }

    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _lexer.Location;
        var description = ParseDescription();
        if (IsKeyword("true") || IsKeyword("false") || IsKeyword("null"))
            throw Error(_lexer.Location, $"{_lexer.Describe()} is reserved and cannot be used for an enum value.");
        var name = ParseName();
        return new EnumValueDefinitionNode(start, description, name, ParseDirectives(isConstant: true));
    }

    /// <summary>An extension that extends nothing is a mistake.</summary>
    private readonly void RequireContent(bool isExtension, int parts)
    {
        if (isExtension && parts == 0)
            throw Unexpected();
    }
}
