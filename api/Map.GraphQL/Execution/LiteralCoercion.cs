using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>Literals of a document to values (specification, section 3.12 "Input Coercion"). Lists become object arrays.</summary>
internal static class LiteralCoercion
{
    /// <exception cref="CoercionException">The literal is not a value of the type.</exception>
    public static object? Coerce(ValueNode literal, GraphQLType type, VariableValues variables)
    {
        try
        {
            return literal is VariableNode variable
                ? CoerceVariable(variable, type, variables)
                : CoerceConstant(literal, type, variables);
        }
        catch (CoercionException error)
        {
            throw error.At(literal.Location);
        }
    }

    private static object? CoerceConstant(ValueNode literal, GraphQLType type, VariableValues variables)
    {
        if (type is NonNullType nonNull)
        {
            return literal is NullValueNode
                ? throw new CoercionException($"Expected value of non-null type \"{type}\" not to be null.")
                : CoerceConstant(literal, nonNull.Type, variables);
        }

        if (literal is NullValueNode)
            return null;
        return type switch
        {
            ListType list => CoerceList(literal, list, variables),
            InputObjectType input => CoerceObject(literal, input, variables),
            LeafType leaf => leaf.Parse(new ScalarInput(Substitution.Replace(literal, variables))),
            _ => throw new InvalidOperationException($"{type} is not an input type."),
        };
    }

    private static object? CoerceVariable(VariableNode variable, GraphQLType type, VariableValues variables)
    {
        var value = variables.Get(variable.Name.Value);
        if (!type.IsNonNull)
            return value is Undefined ? null : value;
        return value switch
        {
            Undefined => throw new CoercionException($"Expected variable \"${variable.Name.Value}\" provided to type \"{type}\" to provide a runtime value."),
            null => throw new CoercionException($"Expected variable \"${variable.Name.Value}\" provided to non-null type \"{type}\" not to be null."),
            _ => value,
        };
    }

    private static object?[] CoerceList(ValueNode literal, ListType list, VariableValues variables)
    {
        if (literal is not ListValueNode { Items: var items })
            return [Coerce(literal, list.ItemType, variables)];
        var values = new object?[items.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = CoerceItem(i, items[i], list.ItemType, variables);
        return values;
    }

    private static object CoerceObject(ValueNode literal, InputObjectType type, VariableValues variables)
    {
        if (literal is not ObjectValueNode node)
            throw new CoercionException($"Expected value of type \"{type}\" to be an object, found: {JsonLiteral.Inspect(literal)}.");
        var values = new object?[type.Fields.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = CoerceField(node, type, type.Fields[i], variables);
        if (node.Fields.FirstOrDefault(field => type.FindField(field.Name.Value) is null) is { } unknown)
            throw InputObjectRules.UnknownField(type, unknown.Name.Value, JsonLiteral.Inspect(literal));
        if (type.IsOneOf)
            InputObjectRules.RequireOne(type, values);
        return type.Create(values);
    }

    private static object? CoerceField(ObjectValueNode node, InputObjectType type, InputValue field, VariableValues variables)
    {
        var literal = node.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name)?.Value;
        var isMissing = literal is null || (literal is VariableNode variable && variables.Get(variable.Name.Value) is Undefined);
        if (!isMissing)
            return field.ToClr(CoerceNamed(field.Name, literal!, field.Type, variables));
        if (!field.IsRequired)
            return field.GetDefault();
        throw literal is null
            ? InputObjectRules.RequiredField(type, field, JsonLiteral.Inspect(node))
            : new CoercionException($"Expected variable \"{literal}\" provided to type \"{field.Type}\" to provide a runtime value.")
                .At(literal.Location).Inside("." + field.Name);
    }

    private static object? CoerceItem(int index, ValueNode literal, GraphQLType type, VariableValues variables)
    {
        try
        {
            return Coerce(literal, type, variables);
        }
        catch (CoercionException error)
        {
            throw error.Inside($"[{index}]");
        }
    }

    private static object? CoerceNamed(string field, ValueNode literal, GraphQLType type, VariableValues variables)
    {
        try
        {
            return Coerce(literal, type, variables);
        }
        catch (CoercionException error)
        {
            throw error.Inside("." + field);
        }
    }
}
