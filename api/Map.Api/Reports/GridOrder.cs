using Map.Geodata.Features;

namespace Map.Api.Reports;

/// <summary>The order in which reports list grids.</summary>
internal static class GridOrder
{
    /// <summary>Each grid before those below it, neighbours by code, with how far it stands below the topmost of them.</summary>
    public static IEnumerable<(Grid Grid, int Depth)> Of(IEnumerable<Grid> grids)
    {
        var byId = grids.ToDictionary(g => g.Id);
        var below = byId.Values.ToLookup(g => g.ParentId is { } above && byId.ContainsKey(above) ? above : 0);
        return Below(0, 0);

        IEnumerable<(Grid, int)> Below(long above, int depth) => below[above].OrderBy(g => g.Level).ThenBy(g => g.Code, StringComparer.Ordinal)
            .SelectMany(g => Below(g.Id, depth + 1).Prepend((g, depth)));
    }
}
