using Map.Analysis.Network;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;

namespace Map.Analysis.Coverage;

/// <summary>
/// Contiguous areas of cells. A cell is a square around its point; cells whose squares touch, also at a corner, belong together.
/// </summary>
public sealed class CellClusters
{
    /// <summary>Lattices in other projections than ours are a little askew: squares this much larger still touch.</summary>
    private const double Tolerance = 1.1;

    private static readonly GeometryFactory Factory = new(new PrecisionModel(Wgs84.UnitsPerDegree), 4326);

    private readonly IReadOnlyList<Place> _cells;
    private readonly double _sideMetres;

    /// <param name="cells">All cells, by number.</param>
    /// <param name="sideMetres">The side of each one's square.</param>
    public CellClusters(IReadOnlyList<Place> cells, double sideMetres) => (_cells, _sideMetres) = (cells, sideMetres);

    /// <summary>The clusters of some cells; each in the order of its numbers, ordered by its first.</summary>
    public IReadOnlyList<int[]> Find(IReadOnlyList<int> numbers)
    {
        var parents = new Dictionary<int, int>();
        var squares = new Dictionary<(int Column, int Row), List<int>>();
        foreach (var cell in numbers.Order())
        {
            parents[cell] = cell;
            var (column, row) = SquareOf(cell);
            for (var c = column - 1; c <= column + 1; c++)
            {
                for (var r = row - 1; r <= row + 1; r++)
                {
                    foreach (var other in squares.GetValueOrDefault((c, r)) ?? [])
                    {
                        if (Touch(cell, other)) Join(parents, other, cell);
                    }
                }
            }

            if (!squares.TryGetValue((column, row), out var there)) squares.Add((column, row), there = []);
            there.Add(cell);
        }

        return [.. parents.Keys.Order().GroupBy(cell => RootOf(parents, cell)).OrderBy(g => g.First()).Select(g => g.ToArray())];
    }

    /// <summary>The area of a cluster in EPSG:4326: its squares as one.</summary>
    public MultiPolygon Outline(IReadOnlyList<int> cluster)
    {
        var united = UnaryUnionNG.Union([.. cluster.Select(Square)], Factory, Factory.PrecisionModel);
        return united as MultiPolygon ?? Factory.CreateMultiPolygon([(Polygon)united]);
    }

    private Geometry Square(int cell)
    {
        var ((lon, lat), (perLon, perLat)) = (_cells[cell], Wgs84.MetresPerDegree(_cells[cell].Lat));
        // A hair larger, so that rounding leaves no slits between neighbours.
        var half = _sideMetres * 1.001 / 2;
        return Factory.ToGeometry(new Envelope(lon - (half / perLon), lon + (half / perLon), lat - (half / perLat), lat + (half / perLat)));
    }

    private bool Touch(int a, int b)
    {
        var (perLon, perLat) = Wgs84.MetresPerDegree(_cells[a].Lat);
        return Math.Abs(_cells[a].Lon - _cells[b].Lon) * perLon <= _sideMetres * Tolerance
            && Math.Abs(_cells[a].Lat - _cells[b].Lat) * perLat <= _sideMetres * Tolerance;
    }

    /// <summary>A lattice so coarse that touching cells lie in neighbouring squares of it, also where a degree is shorter.</summary>
    private (int Column, int Row) SquareOf(int cell)
    {
        var (perLon, perLat) = Wgs84.MetresPerDegree(_cells[0].Lat);
        var side = _sideMetres * Tolerance * Tolerance;
        return ((int)Math.Floor(_cells[cell].Lon * perLon / side), (int)Math.Floor(_cells[cell].Lat * perLat / side));
    }

    private static int RootOf(Dictionary<int, int> parents, int cell)
    {
        while (parents[cell] != cell) cell = parents[cell] = parents[parents[cell]];
        return cell;
    }

    /// <summary>The lower root stays, so that the result does not depend on the order.</summary>
    private static void Join(Dictionary<int, int> parents, int a, int b)
    {
        (a, b) = (RootOf(parents, a), RootOf(parents, b));
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
