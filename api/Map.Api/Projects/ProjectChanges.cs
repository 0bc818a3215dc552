using Map.Api.Changes;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.Projects;

/// <summary>Something happened to a project.</summary>
public sealed class ProjectChange(FeatureEvent change) : FeatureChange(change)
{
    /// <summary>As it is now; null when it is gone, or when many have changed.</summary>
    public async Task<Project?> GetProjectAsync(FieldSelection selection, FeatureLoader<Project> features) =>
        Key is { } key ? await features.LoadAsync(new FeatureKey(key, selection)) : null;
}

[SubscriptionType]
public sealed class ProjectSubscriptions
{
    /// <summary>Tells of every change from now on, whichever process makes it.</summary>
    /// <param name="id">Only of this one.</param>
    /// <param name="code">Only of this one.</param>
    public static Task<IAsyncEnumerable<ProjectChange>> ProjectChanged(
        FeatureEvents events, CancellationToken cancel, [Id("Project")] long? id = null, string? code = null) =>
        events.ListenAsync<Project, ProjectChange>(id, code, change => new ProjectChange(change), cancel);
}
