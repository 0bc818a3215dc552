using Map.GraphQL.Language;

namespace Map.GraphQL.Validation.Rules;

/// <summary>Whether two literals say the same; the order of an object's fields does not matter.</summary>
internal static class ValueEquality
{
    public static bool AreEqual(ValueNode a, ValueNode b) => (a, b) switch
    {
        (VariableNode left, VariableNode right) => left.Name.Value == right.Name.Value,
        (IntValueNode left, IntValueNode right) => left.Value == right.Value,
        (FloatValueNode left, FloatValueNode right) => left.Value == right.Value,
        (StringValueNode left, StringValueNode right) => left.Value == right.Value && left.IsBlock == right.IsBlock,
        (BooleanValueNode left, BooleanValueNode right) => left.Value == right.Value,
        (EnumValueNode left, EnumValueNode right) => left.Value == right.Value,
        (NullValueNode, NullValueNode) => true,
        (ListValueNode left, ListValueNode right) => ListsAreEqual(left.Items, right.Items),
        (ObjectValueNode left, ObjectValueNode right) => ObjectsAreEqual(left.Fields, right.Fields),
        _ => false,
    };

    private static bool ListsAreEqual(IReadOnlyList<ValueNode> left, IReadOnlyList<ValueNode> right)
    {
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (!AreEqual(left[i], right[i]))
                return false;
        }

        return true;
    }

    private static bool ObjectsAreEqual(IReadOnlyList<ObjectFieldNode> left, IReadOnlyList<ObjectFieldNode> right) =>
        left.Count == right.Count
        && Sorted(left).Zip(Sorted(right)).All(pair =>
            pair.First.Name.Value == pair.Second.Name.Value && AreEqual(pair.First.Value, pair.Second.Value));

    private static IEnumerable<ObjectFieldNode> Sorted(IReadOnlyList<ObjectFieldNode> fields) =>
        fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal);
}
