namespace Map.GraphQL.Types.Scalars;

/// <summary>The scalars every schema has by specification. They appear in a schema's types when it uses them.</summary>
#pragma warning disable CA1720 // The members are named after the scalars, and those are named after types.
public static class BuiltInScalars
{
    public static IntScalar Int { get; } = new();

    public static FloatScalar Float { get; } = new();

    public static StringScalar String { get; } = new();

    public static BooleanScalar Boolean { get; } = new();

    public static IdScalar Id { get; } = new();

    public static IReadOnlyList<ScalarType> All { get; } = [Boolean, Float, Id, Int, String];

    public static bool Contains(NamedType type) => All.Any(scalar => scalar.Name == type.Name);
}
