using Map.Analysis.Network;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Index.Strtree;
using Npgsql;

namespace Map.Geodata.Siting.Cases;

/// <summary>
/// To which grid a route counts: of the area to that below it with most of the route's metres in the area, of this one again to that below it,
/// and so on. So a route counts once at each level, and grids add up to the area.
/// </summary>
internal sealed class RouteGrids
{
    /// <summary>Routes are looked at in pieces of at most so many metres, each where its middle is.</summary>
    private const double PieceMetres = 50;

    private const string Sql = "select id, boundary from grid where id = any ($1) and boundary && $2 order by id";

    private readonly SitingArea _area;
    private readonly IPreparedGeometry _boundary;
    private readonly STRtree<(SitingGrid Grid, IPreparedGeometry Boundary)> _grids = new();

    private RouteGrids(SitingArea area) => (_area, _boundary) = (area, PreparedGeometryFactory.Prepare(area.Boundary));

    public static async Task<RouteGrids> ReadAsync(NpgsqlConnection store, SitingArea area, CancellationToken cancel)
    {
        var grids = new RouteGrids(area);
        await using var command = new NpgsqlCommand(Sql, store) { Parameters = { new() { Value = area.TreeInside() }, new() { Value = area.Boundary } } };
        await using var row = await command.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            var boundary = row.GetFieldValue<Geometry>(1);
            grids._grids.Insert(boundary.EnvelopeInternal, (area.Get(row.GetInt64(0)), PreparedGeometryFactory.Prepare(boundary)));
        }

        grids._grids.Build();
        return grids;
    }

    /// <summary>Metres of a route in the area, and its grid; null where there is none.</summary>
    public (double MetresInside, long? GridId) Assign(LineString path)
    {
        var (inside, metresIn) = (0.0, new Dictionary<SitingGrid, double>());
        foreach (var (at, metres) in Pieces(path))
        {
            if (!_boundary.Covers(at)) continue;
            inside += metres;
            foreach (var (grid, boundary) in _grids.Query(at.EnvelopeInternal))
            {
                if (boundary.Covers(at)) metresIn[grid] = metresIn.GetValueOrDefault(grid) + metres;
            }
        }

        var below = metresIn.ToLookup(g => g.Key.ParentId);
        var chosen = _area.Grid.IsSpecial ? (long?)null : _area.Grid.Id;
        while (below[chosen].OrderByDescending(g => g.Value).ThenBy(g => g.Key.Code, StringComparer.Ordinal).Select(g => g.Key).FirstOrDefault() is { } grid) chosen = grid.Id;
        return (inside, chosen);
    }

    private static IEnumerable<(Point At, double Metres)> Pieces(LineString path)
    {
        for (var i = 1; i < path.NumPoints; i++)
        {
            var (from, to) = (path.GetCoordinateN(i - 1), path.GetCoordinateN(i));
            var metres = new Place(from.X, from.Y).MetresTo(new Place(to.X, to.Y));
            var pieces = Math.Max(1, (int)Math.Ceiling(metres / PieceMetres));
            for (var p = 0; p < pieces; p++)
            {
                var share = (p + 0.5) / pieces;
                yield return (new Point(from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y))), metres / pieces);
            }
        }
    }
}
