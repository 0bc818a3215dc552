using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Filtering;
using Map.GraphQL.Relay;

namespace Map.Api.Branches;

[QueryType]
public sealed class BranchQueries
{
    private static readonly FilterNode IsBranch = FilterNode.Of<Organization>(
        nameof(Organization.Kind), FilterOperation.In, new object?[] { OrganizationKind.Branch, OrganizationKind.GeneralBranch });

    /// <summary>Branches, in the order of their codes unless another is asked for: organizations of a branch kind.</summary>
    public static Task<Connection<Organization>> GetBranchesAsync(
        PageArguments page, QueryContext<Organization> query, FeatureReader features, CancellationToken cancel) =>
        features.ReadPageAsync(page, query.Where(IsBranch), cancel);
}
