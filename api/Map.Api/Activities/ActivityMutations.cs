using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Activities;

[MutationType]
public sealed class ActivityMutations
{
    /// <summary>Adds an activity.</summary>
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<OutsideRangeException>]
    [Error<UnknownOrganizationException>]
    public static Task<Activity> CreateActivityAsync(CreateActivityInput input, Editor editor, CancellationToken cancel) =>
        editor.CreateAsync<Activity>(input, cancel);

    /// <summary>Changes what is given of an activity, if it is as the client has read it.</summary>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<OutsideRangeException>]
    [Error<UnknownOrganizationException>]
    public static Task<Activity> UpdateActivityAsync(UpdateActivityInput input, Editor editor, CancellationToken cancel) =>
        editor.UpdateAsync<Activity>(input, cancel);

    /// <summary>Deletes an activity. It can be restored.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    public static Task<Activity> DeleteActivityAsync(
        int version, Editor editor, CancellationToken cancel, [Id("Activity")] long? id = null, string? code = null) =>
        editor.DeleteAsync<Activity>(new FeatureKeys(id, code), version, cancel);

    /// <summary>Brings a deleted activity back exactly as it was.</summary>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one, of several that had the code the one deleted last; this or the id.</param>
    /// <param name="withoutMissing">Whether to do without what it referred to and is gone by now.</param>
    [Error<NotFoundException>]
    [Error<CodeTakenException>]
    [Error<MissingReferenceException>]
    public static Task<Activity> RestoreActivityAsync(
        Editor editor, CancellationToken cancel, [Id("Activity")] long? id = null, string? code = null, bool withoutMissing = false) =>
        editor.RestoreAsync<Activity>(new FeatureKeys(id, code), withoutMissing, cancel);
}
