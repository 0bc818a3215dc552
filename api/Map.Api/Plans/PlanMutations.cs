using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Plans;

[MutationType]
public sealed class PlanMutations
{
    /// <summary>Adds a plan.</summary>
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<UnknownGridException>]
    [Error<UnknownStationException>]
    [Error<BrokenRuleException>]
    public static Task<Plan> CreatePlanAsync(CreatePlanInput input, Editor editor, CancellationToken cancel) =>
        editor.CreateAsync<Plan>(input, cancel);

    /// <summary>Changes what is given of a plan, if it is as the client has read it.</summary>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<UnknownGridException>]
    [Error<UnknownStationException>]
    [Error<BrokenRuleException>]
    public static Task<Plan> UpdatePlanAsync(UpdatePlanInput input, Editor editor, CancellationToken cancel) =>
        editor.UpdateAsync<Plan>(input, cancel);

    /// <summary>Deletes a plan. It can be restored.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    public static Task<Plan> DeletePlanAsync(
        int version, Editor editor, CancellationToken cancel, [Id("Plan")] long? id = null, string? code = null) =>
        editor.DeleteAsync<Plan>(new FeatureKeys(id, code), version, cancel);

    /// <summary>Brings a deleted plan back exactly as it was, with its parts.</summary>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one, of several that had the code the one deleted last; this or the id.</param>
    /// <param name="withoutMissing">Whether to do without what it referred to and is gone by now.</param>
    [Error<NotFoundException>]
    [Error<CodeTakenException>]
    [Error<MissingReferenceException>]
    public static Task<Plan> RestorePlanAsync(
        Editor editor, CancellationToken cancel, [Id("Plan")] long? id = null, string? code = null, bool withoutMissing = false) =>
        editor.RestoreAsync<Plan>(new FeatureKeys(id, code), withoutMissing, cancel);
}
