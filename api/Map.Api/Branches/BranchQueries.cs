using Map.Api.Paging;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Relay;

namespace Map.Api.Branches;

[QueryType]
public sealed class BranchQueries
{
    /// <summary>Branches in the order of their codes: organizations of a branch kind.</summary>
    public static Task<Connection<Organization>> GetBranchesAsync(PageArguments page, FeaturePages pages, CancellationToken cancel) =>
        pages.ReadAsync(page, store => store.Organizations.Where(o => o.Kind == OrganizationKind.Branch || o.Kind == OrganizationKind.GeneralBranch), cancel);

    [NodeResolver]
    public static Task<Organization?> GetOrganizationById(long id, FeatureLoader<Organization> organizations) => organizations.LoadAsync(id);
}
