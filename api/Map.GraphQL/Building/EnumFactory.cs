using System.Reflection;
using Map.GraphQL.Cost;
using Map.GraphQL.Types;

namespace Map.GraphQL.Building;

internal static class EnumFactory
{
    public static EnumType Create(Type type, XmlDocs docs)
    {
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => !field.IsDefined(typeof(GraphQLIgnoreAttribute)));
        return new EnumType(Naming.Type(type))
        {
            Description = docs.Type(type),
            Directives = CostDefaults.Of(type),
            Values = [.. fields.Select(field => Value(field, docs))],
        };
    }

    private static EnumValue Value(FieldInfo field, XmlDocs docs) => new(Naming.EnumValue(field), field.GetValue(null)!)
    {
        Description = docs.Member(field),
        DeprecationReason = field.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason,
    };
}
