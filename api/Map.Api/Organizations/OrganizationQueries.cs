using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.Api.Organizations;

[QueryType]
public sealed class OrganizationQueries
{
    /// <summary>Organizations of every kind, in the order of their codes unless another is asked for.</summary>
    public static Task<Connection<Organization>> GetOrganizationsAsync(
        PageArguments page, QueryContext<Organization> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);

    /// <summary>The organization with a code.</summary>
    public static Task<Organization?> GetOrganizationAsync(string code, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindByCodeAsync<Organization>(code, selection, cancel);
}
