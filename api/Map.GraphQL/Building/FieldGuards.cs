using Map.GraphQL.Execution;
using Map.GraphQL.Types;

namespace Map.GraphQL.Building;

/// <summary>Puts checks before the resolvers of a schema's object types.</summary>
internal static class FieldGuards
{
    public static void Set(IEnumerable<NamedType> types, Func<string, string, FieldResolver.Check?> find)
    {
        foreach (var type in types.OfType<ObjectType>())
            foreach (var field in type.Fields)
                if (field.Resolver is { } resolver && find(type.Name, field.Name) is { } check)
                    field.Resolver = FieldResolver.Guard(resolver, check);
    }
}
