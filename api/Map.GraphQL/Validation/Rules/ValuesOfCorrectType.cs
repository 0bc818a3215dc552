using Map.GraphQL.Execution;
using Map.GraphQL.Language;
using Map.GraphQL.Types;
using Map.GraphQL.Types.Scalars;

namespace Map.GraphQL.Validation.Rules;

/// <summary>Literals are values of the type that their place expects.</summary>
internal sealed class ValuesOfCorrectType(ValidationContext context) : Rule(context)
{
    public override void Enter(Node node)
    {
        switch (node)
        {
            case ArgumentNode argument when Context.Argument is { } definition:
                Check(argument.Value, definition.Type);
                break;
            case VariableDefinitionNode { DefaultValue: { } value } variable
                when TypeReference.Resolve(Context.Schema, variable.Type) is { IsInput: true } type:
                Check(value, type);
                break;
        }
    }

    private void Check(ValueNode value, GraphQLType type)
    {
        if (value is VariableNode)
            return;
        if (type is NonNullType nonNull)
        {
            if (value is NullValueNode)
                Context.Report($"Expected value of non-null type \"{type}\" not to be null.", ErrorCodes.NonNullViolation, value);
            type = nonNull.Type;
        }

        switch (type)
        {
            case var _ when value is NullValueNode:
                break;
            case ListType list when value is ListValueNode { Items: var items }:
                foreach (var item in items)
                    Check(item, list.ItemType);
                break;
            case ListType list:
                Check(value, list.ItemType);
                break;
            case InputObjectType input:
                CheckObject(value, input);
                break;
            case LeafType leaf:
                CheckLeaf(value, leaf);
                break;
        }
    }

    private void CheckObject(ValueNode value, InputObjectType type)
    {
        if (value is not ObjectValueNode { Fields: var given })
        {
            Context.Report($"Expected value of type \"{type}\" to be an object, found: {JsonLiteral.Inspect(value)}.", value);
            return;
        }

        foreach (var field in type.Fields)
            CheckField(value, type, field, given.LastOrDefault(candidate => candidate.Name.Value == field.Name)?.Value);
        foreach (var unknown in given.Where(field => type.FindField(field.Name.Value) is null))
            Context.Report(InputObjectRules.UnknownField(type, unknown.Name.Value, JsonLiteral.Inspect(value)).Message, unknown);
        var known = given.Where(field => type.FindField(field.Name.Value) is not null).ToArray();
        if (type.IsOneOf && known is not [{ Value: not NullValueNode }])
            Context.Report(InputObjectRules.OneOfMessage(type), value);
    }

    private void CheckField(ValueNode value, InputObjectType type, InputValue field, ValueNode? given)
    {
        if (given is not null)
            Check(given, field.Type);
        else if (field.IsRequired)
            Context.Report(InputObjectRules.RequiredField(type, field, JsonLiteral.Inspect(value)).Message, value);
    }

    private void CheckLeaf(ValueNode value, LeafType type)
    {
        var hasVariables = Substitution.Contains(value);
        if (hasVariables && !ReadsNoVariables(type))
            return;
        try
        {
            type.Parse(new ScalarInput(hasVariables ? Substitution.Replace(value, VariableValues.Empty) : value));
        }
        catch (CoercionException error)
        {
            Context.Report(error.Message, value);
        }
    }

    /// <summary>Whether a list or an object is wrong for the type whatever is in it. Of other scalars only their own code knows.</summary>
    private static bool ReadsNoVariables(LeafType type) => type is EnumType || BuiltInScalars.Contains(type);
}
