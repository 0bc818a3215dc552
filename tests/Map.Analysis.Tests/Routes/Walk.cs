using Map.Analysis.Network;
using Map.Analysis.Routes.Traces;
using Map.Testing;

namespace Map.Analysis.Tests.Routes;

/// <summary>Points drawn on an ASCII map, one after the other.</summary>
internal sealed class Walk(AsciiMap map)
{
    private readonly List<TracePoint> _points = [];

    public TracePoint[] Points => [.. _points];

    /// <summary>A point on a character, or between two, so many seconds after the last.</summary>
    public Walk To(double column, double row, double seconds = 15)
    {
        var (lon, lat) = map.Position(column, row);
        var ms = _points.Count == 0 ? 0 : _points[^1].TimeMs + (long)(seconds * 1000);
        _points.Add(new TracePoint(Wgs84.ToUnits(lon), Wgs84.ToUnits(lat), ms));
        return this;
    }

    /// <summary>Points evenly on a straight line from where the walk stands, one every so many seconds.</summary>
    public Walk Straight(double column, double row, int points, double seconds = 15)
    {
        var (lon, lat) = (_points[^1].Lon, _points[^1].Lat);
        var (toLon, toLat) = map.Position(column, row);
        for (var i = 1; i <= points; i++)
        {
            _points.Add(new TracePoint(
                lon + (int)((Wgs84.ToUnits(toLon) - (double)lon) * i / points),
                lat + (int)((Wgs84.ToUnits(toLat) - (double)lat) * i / points),
                _points[^1].TimeMs + (long)(seconds * 1000)));
        }

        return this;
    }
}
