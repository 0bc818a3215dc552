using Map.Analysis.Network;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;

namespace Map.Api.Coverage;

/// <summary>People of one demand cell.</summary>
/// <param name="Place">Where they are.</param>
/// <param name="Residents">Residents; null when unknown.</param>
/// <param name="Couriers">Couriers present by hour of a working day, 24 figures; null when unknown.</param>
/// <param name="GridId">The smallest grid in which the cell lies.</param>
internal sealed record DemandPlace(Place Place, int? Residents, int?[]? Couriers, long? GridId)
{
    /// <summary>Couriers present at an hour, 0–23; null when unknown.</summary>
    public int? CouriersAt(int hour) => Couriers?[hour];
}

/// <summary>What coverage is computed from: grids, open stations and demand, as the store has them now.</summary>
/// <param name="Grids">All grids by key.</param>
/// <param name="Stations">Where open stations are.</param>
/// <param name="Demand">All demand cells.</param>
internal sealed record CoverageInputs(IReadOnlyDictionary<long, Grid> Grids, IReadOnlyList<Place> Stations, IReadOnlyList<DemandPlace> Demand)
{
    public static async Task<CoverageInputs> LoadAsync(IDbContextFactory<MapContext> store, CancellationToken cancel)
    {
        await using var context = store.CreateDbContext();
        var grids = await context.Grids.AsNoTracking().ToDictionaryAsync(g => g.Id, cancel);
        var stations = await context.Stations.Where(s => s.Status == StationStatus.Open).Select(s => s.Location).ToListAsync(cancel);
        var demand = await context.DemandCells.Select(d => new { d.Location, d.Residents, d.CouriersWeekday, d.GridId }).ToListAsync(cancel);
        return new CoverageInputs(
            grids,
            [.. stations.Select(PlaceOf)],
            [.. demand.Select(d => new DemandPlace(PlaceOf(d.Location), d.Residents, d.CouriersWeekday, d.GridId))]);
    }

    /// <summary>The hour of a working day at which most couriers are about, 0–23; noon where none is known.</summary>
    public int BusiestHour()
    {
        var totals = Enumerable.Range(0, 24).Select(hour => Demand.Sum(d => (long)(d.CouriersAt(hour) ?? 0))).ToList();
        return totals.Max() == 0 ? 12 : totals.IndexOf(totals.Max());
    }

    /// <summary>
    /// The demand of each of some grids. A cell belongs to the smallest governance grid that holds it and to all above that;
    /// special grids (a business circle, a market, …) lie across these, so theirs is found by place.
    /// </summary>
    public ILookup<long, int> DemandByGrid(IReadOnlyCollection<Grid> wanted)
    {
        var cells = new List<(long Grid, int Cell)>();
        var governance = wanted.Where(g => g.Level <= GridLevel.MicroGrid).Select(g => g.Id).ToHashSet();
        for (var cell = 0; cell < Demand.Count; cell++)
        {
            for (var grid = Demand[cell].GridId; grid is { } id; grid = Grids[id].ParentId)
            {
                if (governance.Contains(id)) cells.Add((id, cell));
            }
        }

        foreach (var special in wanted.Where(g => g.Level > GridLevel.MicroGrid)) cells.AddRange(CellsInside(special));
        return cells.ToLookup(c => c.Grid, c => c.Cell);
    }

    private IEnumerable<(long Grid, int Cell)> CellsInside(Grid grid)
    {
        var area = PreparedGeometryFactory.Prepare(grid.Boundary);
        return Enumerable.Range(0, Demand.Count)
            .Where(cell => area.Covers(new Point(Demand[cell].Place.Lon, Demand[cell].Place.Lat)))
            .Select(cell => (grid.Id, cell));
    }

    private static Place PlaceOf(Point point) => new(point.X, point.Y);
}
