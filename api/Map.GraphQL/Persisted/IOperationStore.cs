namespace Map.GraphQL.Persisted;

/// <summary>
/// Documents that were registered before anybody sends them (trusted documents). A service of this type makes them known to the
/// executor; clients then send the <c>id</c> instead of the <c>query</c>.
/// </summary>
public interface IOperationStore
{
    /// <summary>The text of a document; null if the id is unknown. Called for every request that has an id.</summary>
    ValueTask<string?> FindAsync(string id, CancellationToken cancellationToken);
}
