using Map.GraphQL.Execution;
using Map.GraphQL.Language;
using Map.GraphQL.Types;
using Map.GraphQL.Types.Introspection;
using Map.GraphQL.Types.Scalars;

namespace Map.GraphQL.Building;

/// <summary>A schema from its definition language, with one way to resolve all fields: for tests, mocks and gateways.</summary>
public static class DocumentSchema
{
    /// <param name="sdl">The type system document.</param>
    /// <param name="resolver">Names the resolver of each field.</param>
    /// <param name="resolveTypeName">Names the object type of an interface's or union's value.</param>
    /// <exception cref="GraphQLSyntaxException">The text is no document.</exception>
    /// <exception cref="SchemaException">The document describes no valid schema.</exception>
    public static Schema Create(string sdl, Func<ObjectType, FieldDefinition, FieldResolver> resolver, Func<object, string?> resolveTypeName)
    {
        var document = Parser.ParseDocument(sdl, ParserOptions.Trusted);
        var builder = new DocumentTypes(document, []);
        var types = builder.Build();
        foreach (var type in types)
            Attach(type, resolver, resolveTypeName);
        return new Schema(Define(document, types, DocumentDirectives.Create(document, builder)));
    }

    private static void Attach(NamedType type, Func<ObjectType, FieldDefinition, FieldResolver> resolver, Func<object, string?> resolveTypeName)
    {
        switch (type)
        {
            case ObjectType objectType:
                foreach (var field in objectType.Fields)
                    field.Resolver = resolver(objectType, field);
                break;
            case InterfaceType interfaceType:
                interfaceType.ResolveTypeName = resolveTypeName;
                break;
            case UnionType union:
                union.ResolveTypeName = resolveTypeName;
                break;
        }
    }

    private static SchemaDefinition Define(DocumentNode document, IReadOnlyList<NamedType> types, IReadOnlyList<DirectiveDefinition> directives)
    {
        var nodes = document.Definitions.OfType<SchemaDefinitionNode>().ToArray();
        var all = types.Concat(BuiltInScalars.All).Concat(IntrospectionTypes.Create()).ToArray();
        return new SchemaDefinition
        {
            Description = nodes.FirstOrDefault(node => !node.IsExtension)?.Description?.Value,
            Query = Root(OperationKind.Query, "Query"),
            Mutation = Root(OperationKind.Mutation, "Mutation"),
            Subscription = Root(OperationKind.Subscription, "Subscription"),
            Types = all,
            Directives = [.. BuiltInDirectives.All.Where(known => directives.All(d => d.Name != known.Name)), .. directives],
            AppliedDirectives = [.. nodes.SelectMany(node => node.Directives)],
        };

        ObjectType? Root(OperationKind kind, string defaultName)
        {
            var named = nodes.SelectMany(node => node.OperationTypes).FirstOrDefault(node => node.Kind == kind)?.Type.Name.Value;
            var hasDefinition = nodes.Any(node => !node.IsExtension);
            var name = named ?? (hasDefinition ? null : defaultName);
            return name is null ? null : all.OfType<ObjectType>().FirstOrDefault(type => type.Name == name);
        }
    }
}
