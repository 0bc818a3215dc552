using System.Reflection;
using Map.GraphQL.Execution;
using Map.GraphQL.Language;
using Map.GraphQL.Relay;
using Map.GraphQL.Types;

namespace Map.GraphQL.Cost;

/// <summary>
/// Puts the directives on a schema that no attribute says: what a resolver that waits costs, and how long the pages of connections are.
/// They stand in the schema, so that a client can price an operation by itself.
/// </summary>
internal sealed class CostDefaults(PagingOptions paging, double? resolverCost)
{
    /// <summary>The arguments <c>where</c> and <c>order</c>, and each comparison in them.</summary>
    public const double Operation = 10;

    /// <summary>Looking for a part of a text.</summary>
    public const double Search = 20;

    public void Apply(IEnumerable<NamedType> types)
    {
        foreach (var field in types.OfType<ObjectType>().SelectMany(type => type.Fields))
            Apply(field);
    }

    /// <summary>What the attributes of a class or member say.</summary>
    public static IReadOnlyList<DirectiveNode> Of(ICustomAttributeProvider member)
    {
        var directives = new List<DirectiveNode>();
        if (Find<CostAttribute>(member) is { } cost)
            directives.Add(CostDirectives.Cost(cost.Weight));
        if (Find<ListSizeAttribute>(member) is { } size)
            directives.Add(CostDirectives.ListSize(size.ToRule()));
        return directives;
    }

    private static T? Find<T>(ICustomAttributeProvider member)
        where T : Attribute => member.GetCustomAttributes(typeof(T), inherit: true).OfType<T>().FirstOrDefault();

    private void Apply(FieldDefinition field)
    {
        var isConnection = field.Type.Named is ObjectType { ClrType: { } type } && typeof(Connection).IsAssignableFrom(type);
        if (isConnection)
            AddUnlessThere(field, "listSize", PageSize(field));
        if (resolverCost is { } weight && (isConnection || field.Resolver is FieldResolver.AsyncResolver or FieldResolver.BatchResolver))
            AddUnlessThere(field, "cost", CostDirectives.Cost(weight));
    }

    private DirectiveNode PageSize(FieldDefinition field) => CostDirectives.ListSize(new ListSizeRule
    {
        AssumedSize = paging.MaxSize,
        SlicingArguments = [.. field.Arguments.Select(argument => argument.Name).Where(name => name is "first" or "last")],
        DefaultSize = Math.Min(paging.DefaultSize, paging.MaxSize),
        SizedFields = ["edges", "nodes"],
        RequiresOne = paging.RequireBoundaries,
    });

    private static void AddUnlessThere(FieldDefinition field, string name, DirectiveNode directive)
    {
        if (CostDirectives.Find(field.Directives, name) is null)
            field.Add(directive);
    }
}
