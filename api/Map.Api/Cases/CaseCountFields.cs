using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Cases;

[ExtendObjectType<Grid>]
public sealed class CaseCountFields
{
    /// <summary>
    /// The cases of the grid and of all grids below it: an entry for each kind, zeros where there is none. Cases of which nobody knows
    /// the grid are counted nowhere.
    /// </summary>
    /// <param name="openedFrom">Only cases that were opened then or later.</param>
    /// <param name="openedUntil">Only cases that were opened before.</param>
    public static async Task<IReadOnlyList<CaseCount>> GetCaseCountsAsync(
        [Parent(nameof(Grid.Id))] Grid grid, CaseCounts counts, DateTimeOffset? openedFrom = null, DateTimeOffset? openedUntil = null) =>
        (await counts.LoadAsync(new CaseCountKey(grid.Id, openedFrom, openedUntil)))!;
}
