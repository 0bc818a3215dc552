using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.DemandCells;

[MutationType]
public sealed class DemandCellMutations
{
    /// <summary>Adds a demand cell.</summary>
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<OutsideRangeException>]
    [Error<TooFewCouriersException>]
    public static Task<DemandCell> CreateDemandCellAsync(CreateDemandCellInput input, Editor editor, CancellationToken cancel) =>
        editor.CreateAsync<DemandCell>(input, cancel);

    /// <summary>Changes what is given of a demand cell, if it is as the client has read it.</summary>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    [Error<InvalidGeometryException>]
    [Error<OutsideRangeException>]
    [Error<TooFewCouriersException>]
    public static Task<DemandCell> UpdateDemandCellAsync(UpdateDemandCellInput input, Editor editor, CancellationToken cancel) =>
        editor.UpdateAsync<DemandCell>(input, cancel);

    /// <summary>Deletes a demand cell. It can be restored.</summary>
    /// <param name="version">The version that was read.</param>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one; this or the id.</param>
    [Error<NotFoundException>]
    [Error<StaleVersionException>]
    public static Task<DemandCell> DeleteDemandCellAsync(
        int version, Editor editor, CancellationToken cancel, [Id("DemandCell")] long? id = null, string? code = null) =>
        editor.DeleteAsync<DemandCell>(new FeatureKeys(id, code), version, cancel);

    /// <summary>Brings a deleted demand cell back exactly as it was.</summary>
    /// <param name="id">Which one; this or the code.</param>
    /// <param name="code">Which one, of several that had the code the one deleted last; this or the id.</param>
    [Error<NotFoundException>]
    [Error<CodeTakenException>]
    public static Task<DemandCell> RestoreDemandCellAsync(
        Editor editor, CancellationToken cancel, [Id("DemandCell")] long? id = null, string? code = null) =>
        editor.RestoreAsync<DemandCell>(new FeatureKeys(id, code), withoutMissing: false, cancel);
}
