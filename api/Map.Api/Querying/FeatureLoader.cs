using Map.GraphQL.Execution;

namespace Map.Api.Querying;

/// <summary>A feature that one place of an operation asks for.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Selection">The place, which says what has to be read.</param>
public readonly record struct FeatureKey(long Id, FieldSelection Selection);

/// <summary>Loads features of one kind by key: one query for each place that asks for any.</summary>
public sealed class FeatureLoader<T>(FeatureModel model, FeatureReader features, Map.GraphQL.Types.Schema schema) : DataLoader<FeatureKey, T>
    where T : Map.Geodata.Features.Feature
{
    protected override async Task<IReadOnlyDictionary<FeatureKey, T>> LoadBatchAsync(IReadOnlyList<FeatureKey> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<FeatureKey, T>(keys.Count);
        foreach (var place in keys.GroupBy(k => k.Selection))
        {
            var projection = ListPlan.OfObjects(model.Table(typeof(T)), place.Key, schema.FindObjectType(typeof(T))!);
            var ids = place.Select(k => k.Id).ToList();
            foreach (var feature in await features.ListAsync<T>(ids, projection, cancellationToken)) found[new FeatureKey(feature.Id, place.Key)] = feature;
        }

        return found;
    }
}
