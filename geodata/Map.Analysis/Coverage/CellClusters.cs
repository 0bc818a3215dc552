using Map.Analysis.Network;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.OverlayNG;

namespace Map.Analysis.Coverage;

/// <summary>
/// Contiguous areas of cells. A cell is a square around its point; cells whose squares touch, also at a corner, belong together.
/// </summary>
public sealed class CellClusters
{
    /// <summary>Lattices in other projections than ours are a little askew: squares this much larger still touch.</summary>
    private const double Tolerance = 1.1;

    private static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);

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

    /// <summary>
    /// The area of a cluster in EPSG:4326: the squares that hold its cells, of a lattice that lies around its first cell. Cells on a
    /// lattice of their own are in the middle of their squares, others somewhere in theirs.
    /// </summary>
    public MultiPolygon Outline(IReadOnlyList<int> cluster)
    {
        var ((lon, lat), (perLon, perLat)) = (_cells[cluster[0]], Wgs84.MetresPerDegree(_cells[cluster[0]].Lat));
        var (width, height) = (_sideMetres / perLon, _sideMetres / perLat);
        var squares = cluster.Select(cell => (Column: (int)Math.Round((_cells[cell].Lon - lon) / width), Row: (int)Math.Round((_cells[cell].Lat - lat) / height))).Distinct();
        // Neighbours share their corners to the bit, so that uniting them only drops the sides that they share: 1.3 s for 80,000
        // squares full of holes, where uniting squares that lie anyhow took 52 s.
        var united = CoverageUnion.Union(Factory.BuildGeometry([.. squares.Select(s => Factory.ToGeometry(new Envelope(
            lon + ((s.Column - 0.5) * width), lon + ((s.Column + 0.5) * width), lat + ((s.Row - 0.5) * height), lat + ((s.Row + 0.5) * height))))]));
        // Where squares meet at a corner only, a ring may touch itself; it is parted there.
        var valid = united.IsValid ? united : GeometryFixer.Fix(united);
        return valid as MultiPolygon ?? Factory.CreateMultiPolygon([(Polygon)valid]);
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
