using Map.Api.Access;
using Map.Geodata.Access;
using Map.GraphQL.Types;

namespace Map.Api.Tests.Access;

/// <summary>Queries that together select every list of the schema and everything that hangs on each of its nodes.</summary>
internal static class Selections
{
    /// <summary>Those that a role may ask, for roots that need no arguments.</summary>
    public static IEnumerable<string> List(Schema schema, Role role)
    {
        foreach (var root in schema.Query.Fields)
        {
            if (!AccessPolicy.Find("Query", root.Name)!.Value.Allows(role) || root.Arguments.Any(argument => argument.IsRequired)) continue;
            var (before, node, after) = Path(root);
            if (node is not ObjectType type) continue;
            yield return $"{{ {root.Name} {before} {{ {Leaves(type)} }} {after} }}";
            foreach (var field in type.Fields.Where(field => field.Type.Named is ObjectType && field.Arguments.All(argument => !argument.IsRequired)))
            {
                var (open, inner, close) = Path(field);
                if (inner is ObjectType of) yield return $"{{ {root.Name} {before} {{ {field.Name} {open} {{ {Leaves(of)} }} {close} }} {after} }}";
            }
        }
    }

    /// <summary>For a field of a type, a query that asks it of rows which a role can list without arguments; null where there is no such list.</summary>
    public static string? Find(Schema schema, Role role, string type, FieldDefinition field)
    {
        var root = schema.Query.Fields.FirstOrDefault(one => AccessPolicy.Find("Query", one.Name)!.Value.Allows(role)
            && one.Arguments.All(argument => !argument.IsRequired) && Path(one) is { Before: not "", Node: var node } && node.Name == type);
        if (root is null) return null;
        var (before, _, after) = Path(root);
        return $"{{ {root.Name} {before} {{ {Document.Of(field)} }} {after} }}";
    }

    /// <summary>What stands around the nodes of a field: nothing, or the connection.</summary>
    private static (string Before, NamedType Node, string After) Path(FieldDefinition field) =>
        field.Type.Named is ObjectType connection && connection.Fields.FirstOrDefault(inner => inner.Name == "nodes") is { } nodes
            ? ("(first: 5) { nodes", nodes.Type.Named, "}")
            : ("", field.Type.Named, "");

    private static string Leaves(ObjectType type) => string.Join(' ',
        type.Fields.Where(field => field.Type.Named is LeafType && field.Arguments.All(argument => !argument.IsRequired)).Select(field => field.Name).Prepend("__typename"));
}
