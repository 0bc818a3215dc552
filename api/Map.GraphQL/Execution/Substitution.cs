using Map.GraphQL.Language;

namespace Map.GraphQL.Execution;

/// <summary>Puts variables' values into a literal that a scalar reads as a whole, such as <c>{ a: $x }</c> for <c>Any</c>.</summary>
internal static class Substitution
{
    public static ValueNode Replace(ValueNode literal, VariableValues variables) => literal switch
    {
        VariableNode variable => ToLiteral(variables.Get(variable.Name.Value)),
        ListValueNode list when list.Items.Any(Contains) =>
            new ListValueNode(list.Location, [.. list.Items.Select(item => Replace(item, variables))]),
        ObjectValueNode item when item.Fields.Any(field => Contains(field.Value)) => new ObjectValueNode(item.Location, [.. item.Fields
            .Where(field => field.Value is not VariableNode variable || variables.Get(variable.Name.Value) is not Undefined)
            .Select(field => new ObjectFieldNode(field.Location, field.Name, Replace(field.Value, variables)))]),
        _ => literal,
    };

    /// <summary>Whether a variable occurs anywhere in the literal.</summary>
    public static bool Contains(ValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(Contains),
        ObjectValueNode item => item.Fields.Any(field => Contains(field.Value)),
        _ => false,
    };

    private static ValueNode ToLiteral(object? value)
    {
        if (value is null or Undefined)
            return new NullValueNode(default);
        using var json = System.Text.Json.JsonSerializer.SerializeToDocument(value);
        return Types.JsonLiteral.ToLiteral(json.RootElement);
    }
}
