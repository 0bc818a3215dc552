using Map.Api.Changes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.Services;

/// <summary>Something happened to a service of the catalogue.</summary>
public sealed class ServiceChange(FeatureEvent change) : FeatureChange(change)
{
    /// <summary>As it is now; null when it is gone, or when many have changed.</summary>
    public async Task<Service?> GetServiceAsync(FieldSelection selection, FeatureLoader<Service> features) =>
        Key is { } key ? await features.LoadAsync(new FeatureKey(key, selection)) : null;
}

[SubscriptionType]
public sealed class ServiceSubscriptions
{
    /// <summary>Tells of every change from now on, whichever process makes it.</summary>
    /// <param name="id">Only of this one.</param>
    /// <param name="code">Only of this one.</param>
    public static Task<IAsyncEnumerable<ServiceChange>> ServiceChanged(
        FeatureEvents events, CancellationToken cancel, [Id("Service")] long? id = null, string? code = null) =>
        events.ListenAsync<Service, ServiceChange>(id, code, change => new ServiceChange(change), cancel);
}
