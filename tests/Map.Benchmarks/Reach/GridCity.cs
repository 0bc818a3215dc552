using Map.Analysis.Network;

namespace Map.Benchmarks.Reach;

/// <summary>
/// A city of square blocks, all of one size: as many streets from west to east as from south to north, open to everybody.
/// Crossings are numbered district by district, as in a map that people draw a district at a time.
/// </summary>
internal sealed class GridCity
{
    private const double BlockMetres = 100;
    private const double Lon = 110, Lat = 30;

    /// <summary>Crossings along a side of a district.</summary>
    private const int District = 32;

    private readonly int _side;

    /// <summary>A square of n by n crossings has 2 n (n - 1) edges.</summary>
    private GridCity(int edges) => _side = (int)Math.Round(0.5 + Math.Sqrt((edges / 2.0) + 0.25));

    /// <summary>The streets of a city with about so many edges.</summary>
    public static StreetSource Create(int edges) => new GridCity(edges).ToSource();

    private StreetSource ToSource()
    {
        var (lon, lat) = Positions();
        var along = Enumerable.Range(0, _side * _side);
        var ways = 2 * _side;
        return new StreetSource
        {
            NodeLon = lon,
            NodeLat = lat,
            NodeTraits = new NodeTraits[_side * _side],
            FirstRef = [.. Enumerable.Range(0, ways + 1).Select(w => w * _side)],
            Refs = [.. along.Select(i => Number(i % _side, i / _side)), .. along.Select(i => Number(i / _side, i % _side))],
            Access = [.. Enumerable.Repeat(StreetAccess.Walk | StreetAccess.Ebike, ways)],
            Kind = [.. Enumerable.Repeat(StreetKind.Residential, ways)],
            Traits = new StreetTraits[ways],
            SourceId = [.. Enumerable.Range(1, ways).Select(w => (long)w)],
        };
    }

    private (int[] Lon, int[] Lat) Positions()
    {
        var (lon, lat) = (new int[_side * _side], new int[_side * _side]);
        for (var y = 0; y < _side; y++)
        {
            var degrees = Lat + (y * BlockMetres / Wgs84.MetresPerDegree(Lat).Lat);
            var perLon = Wgs84.MetresPerDegree(degrees).Lon;
            for (var x = 0; x < _side; x++)
            {
                var node = Number(x, y);
                lon[node] = Wgs84.ToUnits(Lon + ((x - (_side / 2)) * BlockMetres / perLon));
                lat[node] = Wgs84.ToUnits(degrees);
            }
        }

        return (lon, lat);
    }

    /// <summary>The number of a crossing by its column and row; districts at the eastern and northern border may be smaller.</summary>
    private int Number(int x, int y)
    {
        var (west, south) = (x / District * District, y / District * District);
        var (width, height) = (Math.Min(District, _side - west), Math.Min(District, _side - south));
        return (south * _side) + (west * height) + ((y - south) * width) + (x - west);
    }
}
