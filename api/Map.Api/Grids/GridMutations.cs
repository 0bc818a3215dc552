using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Grids;

[MutationType]
public sealed class GridMutations
{
    /// <summary>Adds a grid. The points inside find their grid again.</summary>
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<OutsideRangeException>]
    [Error<UnknownGridException>]
    [Error<CycleException>]
    [Error<WrongLevelException>]
    public static Task<Grid> CreateGridAsync(CreateGridInput input, Editor editor, CancellationToken cancel) =>
        editor.CreateAsync<Grid>(input, cancel);

    /// <summary>Changes what is given of a grid, if it is as the client has read it.</summary>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<OutsideRangeException>]
    [Error<UnknownGridException>]
    [Error<CycleException>]
    [Error<WrongLevelException>]
    public static Task<Grid> UpdateGridAsync(UpdateGridInput input, Editor editor, CancellationToken cancel) =>
        editor.UpdateAsync<Grid>(input, cancel);

    /// <summary>Deletes a grid to which nothing refers. It can be restored.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<StillReferencedException>]
    public static Task<Grid> DeleteGridAsync(
        int version, Editor editor, CancellationToken cancel, [Id("Grid")] long? id = null, string? code = null) =>
        editor.DeleteAsync<Grid>(new FeatureKeys(id, code), version, cancel);

    /// <summary>Brings a deleted grid back exactly as it was.</summary>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one, of several that had the code the one deleted last; this or the id.</param>
    /// <param name="withoutMissing">Whether to do without what it referred to and is gone by now.</param>
    [Error<NotFoundException>]
    [Error<CodeTakenException>]
    [Error<MissingReferenceException>]
    [Error<CycleException>]
    [Error<WrongLevelException>]
    public static Task<Grid> RestoreGridAsync(
        Editor editor, CancellationToken cancel, [Id("Grid")] long? id = null, string? code = null, bool withoutMissing = false) =>
        editor.RestoreAsync<Grid>(new FeatureKeys(id, code), withoutMissing, cancel);
}
