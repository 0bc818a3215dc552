using System.Reflection;
using Map.GraphQL.Relay;

namespace Map.GraphQL.Data;

/// <summary>A relation to be read for many objects at once.</summary>
/// <param name="Property">The relation.</param>
/// <param name="Parents">The objects that have it.</param>
/// <param name="Query">What is wanted of the other side.</param>
/// <param name="Page">The page for each parent; null for relations that are no connections.</param>
/// <param name="Services">The request's services.</param>
/// <param name="CancellationToken">Ends the query.</param>
public sealed record RelationRequest(
    PropertyInfo Property,
    IReadOnlyList<object> Parents,
    QueryContext Query,
    PageArguments? Page,
    IServiceProvider Services,
    CancellationToken CancellationToken);
