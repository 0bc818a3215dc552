using Map.GraphQL.Language;

namespace Map.GraphQL.Types;

/// <summary>
/// Fields of input objects whose default leaves out a field, whose default leaves out a field, and so on back to the first: such
/// a default would never be complete. Specification of September 2025, "Input Objects", type validation.
/// </summary>
internal static class DefaultCycles
{
    /// <summary>The coordinates of the fields, such as <c>Box.nested</c>.</summary>
    public static IEnumerable<string> List(IEnumerable<InputObjectType> types) =>
        from type in types
        from field in type.Fields
        where field.DefaultValue is not null && field.Type.Named is InputObjectType below && Reaches(field, below, field.DefaultValue, [])
        select $"{type}.{field.Name}";

    /// <summary>Whether the value, completed by defaults, needs the default of <paramref name="goal"/>.</summary>
    private static bool Reaches(InputValue goal, InputObjectType type, ValueNode value, HashSet<InputValue> visited) => value switch
    {
        ListValueNode list => list.Items.Any(item => Reaches(goal, type, item, visited)),
        ObjectValueNode given => type.Fields.Any(field => Reaches(goal, field, given, visited)),
        _ => false,
    };

    private static bool Reaches(InputValue goal, InputValue field, ObjectValueNode given, HashSet<InputValue> visited)
    {
        if (field.Type.Named is not InputObjectType type)
            return false;
        if (given.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name) is { Value: var value })
            return Reaches(goal, type, value, visited);
        return field.DefaultValue is not null
            && (ReferenceEquals(field, goal) || (visited.Add(field) && Reaches(goal, type, field.DefaultValue, visited)));
    }
}
