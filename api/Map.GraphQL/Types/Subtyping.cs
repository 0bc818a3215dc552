namespace Map.GraphQL.Types;

/// <summary>Which type may stand where another is expected.</summary>
internal static class Subtyping
{
    public static bool AreEqual(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (NonNullType left, NonNullType right) => AreEqual(left.Type, right.Type),
        (ListType left, ListType right) => AreEqual(left.ItemType, right.ItemType),
        _ => ReferenceEquals(a, b),
    };

    /// <summary>Whether every value of <paramref name="type"/> is one of <paramref name="expected"/> (covariance of output types).</summary>
    public static bool IsSubtype(GraphQLType type, GraphQLType expected) => (type, expected) switch
    {
        (NonNullType left, NonNullType right) => IsSubtype(left.Type, right.Type),
        (NonNullType left, _) => IsSubtype(left.Type, expected),
        (_, NonNullType) => false,
        (ListType left, ListType right) => IsSubtype(left.ItemType, right.ItemType),
        (ListType, _) or (_, ListType) => false,
        (ComplexType complex, InterfaceType target) when complex.Interfaces.Contains(target) => true,
        (ObjectType member, UnionType union) => union.Types.Contains(member),
        _ => ReferenceEquals(type, expected),
    };
}
