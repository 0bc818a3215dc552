using Map.Api.Changes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.Branches;

/// <summary>Something happened to an organization.</summary>
public sealed class OrganizationChange(FeatureEvent change) : FeatureChange(change)
{
    /// <summary>As it is now; null when it is gone, or when many have changed.</summary>
    public async Task<Organization?> GetOrganizationAsync(FieldSelection selection, FeatureLoader<Organization> features) =>
        Key is { } key ? await features.LoadAsync(new FeatureKey(key, selection)) : null;
}

[SubscriptionType]
public sealed class OrganizationSubscriptions
{
    /// <summary>Tells of every change from now on, whichever process makes it.</summary>
    /// <param name="id">Only of this one.</param>
    /// <param name="code">Only of this one.</param>
    public static Task<IAsyncEnumerable<OrganizationChange>> OrganizationChanged(
        FeatureEvents events, CancellationToken cancel, [Id("Organization")] long? id = null, string? code = null) =>
        events.ListenAsync<Organization, OrganizationChange>(id, code, change => new OrganizationChange(change), cancel);
}
