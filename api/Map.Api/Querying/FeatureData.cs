using System.Collections.Concurrent;
using System.Reflection;
using Map.Geodata.Features;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;

namespace Map.Api.Querying;

/// <summary>The store as the schema sees it: what its properties are, and how relations and nodes are read.</summary>
public sealed class FeatureData(FeatureModel model) : IDataModel
{
    private readonly ConcurrentDictionary<Relation, RelationReader> _relations = new();

    public IReadOnlyList<Type> Nodes { get; } = [.. model.Features.Select(t => t.Type)];

    public DataMember? Find(PropertyInfo property)
    {
        var type = property.ReflectedType!;
        if (type == typeof(Feature)) return OfColumn(property, isNullable: false);
        if (model.FindTable(type) is not { } table) return null;
        if (table.FindRelation(property) is { } relation)
            return new DataMember(relation.Kind, relation.Target.Type, relation.Near.IsNullable, [relation.Near.Property.Name]);
        if (table.FindColumn(property.Name) is not { } column || table.IsForeignKey(column)) return new DataMember(DataMemberKind.Hidden, property.PropertyType, false, []);
        return OfColumn(property, column.IsNullable);
    }

    public ValueTask<IReadOnlyList<object?>> ReadRelationAsync(RelationRequest request)
    {
        var relation = model.Table(request.Property.DeclaringType!).FindRelation(request.Property)!;
        return _relations.GetOrAdd(relation, RelationReader.Create).ReadAsync(request, request.Services.GetRequiredService<ReadSource>().DataSource);
    }

    public Task<object?> FindNodeAsync(in ResolverContext context, Type type, long key) =>
        FindNode.MakeGenericMethod(type).CreateDelegate<NodeFinder>()(context, key);

    private delegate Task<object?> NodeFinder(in ResolverContext context, long key);

    private static readonly MethodInfo FindNode = typeof(FeatureData).GetMethod(nameof(FindNodeOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static Task<object?> FindNodeOf<T>(in ResolverContext context, long key)
        where T : Feature
    {
        return Load(context.Loader<FeatureLoader<T>>().LoadAsync(new FeatureKey(key, context.Selection)));

        static async Task<object?> Load(Task<T?> loading) => await loading;
    }

    private static DataMember OfColumn(PropertyInfo property, bool isNullable) =>
        new(DataMemberKind.Value, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, isNullable, [property.Name]);
}
