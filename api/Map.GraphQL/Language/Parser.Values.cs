namespace Map.GraphQL.Language;

public ref partial struct Parser
{
    private ValueNode ParseValue(bool isConstant) => _lexer.Kind switch
    {
        TokenKind.BracketLeft => ParseList(isConstant),
        TokenKind.BraceLeft => ParseObject(isConstant),
        TokenKind.Int => ParseInt(),
        TokenKind.Float => ParseFloat(),
        TokenKind.String or TokenKind.BlockString => ParseString(),
        TokenKind.Name => ParseNameValue(),
        TokenKind.Dollar => isConstant ? throw VariableInConstant() : ParseVariable(),
        _ => throw Unexpected(),
    };

    private IntValueNode ParseInt()
    {
        var value = new IntValueNode(_lexer.Location, _lexer.Text.ToString());
        Advance();
        return value;
    }

    private FloatValueNode ParseFloat()
    {
        var value = new FloatValueNode(_lexer.Location, _lexer.Text.ToString());
        Advance();
        return value;
    }

    private StringValueNode ParseString()
    {
        var value = new StringValueNode(_lexer.Location, _lexer.StringValue, _lexer.Kind == TokenKind.BlockString);
        Advance();
        return value;
    }

    private ValueNode ParseNameValue()
    {
        var location = _lexer.Location;
        ValueNode value = _lexer.Text switch
        {
            "true" => new BooleanValueNode(location, true),
            "false" => new BooleanValueNode(location, false),
            "null" => new NullValueNode(location),
            _ => new EnumValueNode(location, _lexer.Text.ToString()),
        };
        Advance();
        return value;
    }

    private ListValueNode ParseList(bool isConstant)
    {
        Enter();
        var start = _lexer.Location;
        Expect(TokenKind.BracketLeft);
        var items = new List<ValueNode>();
        while (!Skip(TokenKind.BracketRight))
            items.Add(ParseValue(isConstant));
        Leave();
        return new ListValueNode(start, items);
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        Enter();
        var start = _lexer.Location;
        Expect(TokenKind.BraceLeft);
        var fields = new List<ObjectFieldNode>();
        while (!Skip(TokenKind.BraceRight))
            fields.Add(ParseObjectField(isConstant));
        Leave();
        return new ObjectValueNode(start, fields);
    }

    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode(name.Location, name, ParseValue(isConstant));
    }

    private GraphQLSyntaxException VariableInConstant()
    {
        var start = _lexer.Location;
        Advance();
        return _lexer.Kind == TokenKind.Name
            ? Error(start, $"Unexpected variable \"${_lexer.Text}\" in constant value.")
            : Error(start, "Unexpected \"$\".");
    }

    private TypeNode ParseType()
    {
        Enter();
        var start = _lexer.Location;
        TypeNode type;
        if (Skip(TokenKind.BracketLeft))
        {
            type = new ListTypeNode(start, ParseType());
            Expect(TokenKind.BracketRight);
        }
        else
        {
            type = ParseNamedType();
        }

        Leave();
        return Skip(TokenKind.Bang) ? new NonNullTypeNode(start, type) : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name.Location, name);
    }
}
