using System.Reflection;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;
using Map.GraphQL.Filtering;
using Map.GraphQL.Relay;
using Map.GraphQL.Sorting;
using Map.GraphQL.Types;

namespace Map.GraphQL.Data;

/// <summary>The fields that follow from what the store knows of a property, without code.</summary>
internal sealed class DataFields(
    TypeRegistry types,
    DataMembers members,
    QueryArguments queries,
    ConnectionTypes connections,
    ResolverCompiler compiler,
    IReadOnlyDictionary<Type, MethodInfo> views,
    PagingOptions paging)
{
    public DataMember? Find(PropertyInfo property) => members.Find(property);

    /// <summary>The field of a relation, or of a value that is not shown as it is; null for every other property.</summary>
    public FieldDefinition? FindField(PropertyInfo property, DataMember member) => member.Kind switch
    {
        DataMemberKind.One => Field(property, member, Nullable(types.NamedOutput(member.Target), member.IsNullable), [], Relation(property)),
        DataMemberKind.Parts => Parts(property, member),
        DataMemberKind.Many => Field(property, member, Connection(member.Target), Arguments(member.Target), Pages(property)),
        DataMemberKind.Value when views.TryGetValue(member.Target, out var view) => View(property, member, view),
        _ => null,
    };

    /// <summary>A thing has few parts, which come all at once; they are priced as a page that nobody asked to be longer.</summary>
    private FieldDefinition Parts(PropertyInfo property, DataMember member)
    {
        var field = Field(property, member, new NonNullType(new ListType(new NonNullType(types.NamedOutput(member.Target)))), [], Relation(property));
        field.Add(CostDirectives.ListSize(new ListSizeRule { AssumedSize = paging.DefaultSize }));
        return field;
    }

    private FieldDefinition Field(PropertyInfo property, DataMember member, GraphQLType type, IReadOnlyList<InputValue> arguments, FieldResolver resolver) =>
        new(Naming.Field(property), type)
        {
            Description = types.Docs.Member(property),
            Arguments = arguments,
            Requires = member.Requires,
            Resolver = resolver,
        };

    private FieldDefinition View(PropertyInfo property, DataMember member, MethodInfo view)
    {
        var (resolver, arguments) = compiler.CompileView(view, property);
        return Field(property, member, Nullable(types.Output(TypeUse.Returned(view)).Nullable, member.IsNullable), arguments, resolver);
    }

    private static GraphQLType Nullable(GraphQLType type, bool isNullable) => isNullable ? type : new NonNullType(type);

    private GraphQLType Connection(Type target) =>
        connections.Create(Naming.Plural(Naming.Type(target)), TypeUse.NonNull(typeof(Connection<>).MakeGenericType(target)));

    private IReadOnlyList<InputValue> Arguments(Type target) => [.. ConnectionTypes.Arguments(types), .. queries.Create(target)];

    private FieldResolver.Batch Relation(PropertyInfo property)
    {
        var model = members.Model!;
        return (in context, parents) => model.ReadRelationAsync(
            new RelationRequest(property, parents, new QueryContext(context.Selection, null, []), null, context.Services, context.CancellationToken));
    }

    private FieldResolver.Batch Pages(PropertyInfo property)
    {
        var model = members.Model!;
        return (in context, parents) => model.ReadRelationAsync(new RelationRequest(
            property,
            parents,
            new QueryContext(context.Selection, context.Argument<FilterNode?>("where"), SortInputs.Flatten(context.Argument<object?>("order"))),
            ResolverAdapters.Page(context, 0, paging),
            context.Services,
            context.CancellationToken));
    }
}
