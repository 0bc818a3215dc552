using Map.GraphQL.Types;

namespace Map.GraphQL.Cost;

/// <summary>Weights as <c>@cost</c> says them, or the specification's defaults: 1 for what is composite or a list, 0 for leaves.</summary>
internal static class CostWeights
{
    public static double Of(FieldDefinition field) => CostDirectives.FindWeight(field.Directives) ?? Default(field.Type);

    public static double Of(InputValue input) => CostDirectives.FindWeight(input.Directives) ?? Default(input.Type);

    /// <summary>The weight of one value; of an interface or union that of its heaviest object.</summary>
    public static double Of(NamedType type, Schema schema)
    {
        if (type.IsAbstract)
            return schema.PossibleTypes(type).Select(possible => Of(possible, schema)).DefaultIfEmpty(0).Max();
        return CostDirectives.FindWeight(type.Directives) ?? Default(type);
    }

    private static double Default(GraphQLType type) => type.Nullable is ListType || type.Named is not LeafType ? 1 : 0;
}
