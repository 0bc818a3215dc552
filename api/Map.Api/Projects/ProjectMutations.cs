using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Projects;

[MutationType]
public sealed class ProjectMutations
{
    /// <summary>Adds a project.</summary>
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<UnknownOrganizationException>]
    [Error<UnknownCaseException>]
    [Error<UnknownResourceException>]
    public static Task<Project> CreateProjectAsync(CreateProjectInput input, Editor editor, CancellationToken cancel) =>
        editor.CreateAsync<Project>(input, cancel);

    /// <summary>Changes what is given of a project, if it is as the client has read it.</summary>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<UnknownOrganizationException>]
    [Error<UnknownCaseException>]
    [Error<UnknownResourceException>]
    public static Task<Project> UpdateProjectAsync(UpdateProjectInput input, Editor editor, CancellationToken cancel) =>
        editor.UpdateAsync<Project>(input, cancel);

    /// <summary>Deletes a project. It can be restored.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    public static Task<Project> DeleteProjectAsync(
        int version, Editor editor, CancellationToken cancel, [Id("Project")] long? id = null, string? code = null) =>
        editor.DeleteAsync<Project>(new FeatureKeys(id, code), version, cancel);

    /// <summary>Brings a deleted project back exactly as it was.</summary>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one, of several that had the code the one deleted last; this or the id.</param>
    /// <param name="withoutMissing">Whether to do without what it referred to and is gone by now.</param>
    [Error<NotFoundException>]
    [Error<CodeTakenException>]
    [Error<MissingReferenceException>]
    public static Task<Project> RestoreProjectAsync(
        Editor editor, CancellationToken cancel, [Id("Project")] long? id = null, string? code = null, bool withoutMissing = false) =>
        editor.RestoreAsync<Project>(new FeatureKeys(id, code), withoutMissing, cancel);
}
