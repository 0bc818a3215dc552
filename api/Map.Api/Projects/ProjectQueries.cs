using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;

namespace Map.Api.Projects;

[QueryType]
public sealed class ProjectQueries
{
    /// <summary>Projects, each pairing a need with a resource, in the order of their codes unless another is asked for.</summary>
    public static Task<Connection<Project>> GetProjectsAsync(
        PageArguments page, QueryContext<Project> query, FeatureReader features, CancellationToken cancel) => features.ReadPageAsync(page, query, cancel);

    /// <summary>The project with a code.</summary>
    public static Task<Project?> GetProjectAsync(string code, FieldSelection selection, FeatureReader features, CancellationToken cancel) =>
        features.FindByCodeAsync<Project>(code, selection, cancel);
}
