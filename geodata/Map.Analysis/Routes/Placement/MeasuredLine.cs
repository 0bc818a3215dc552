using Map.Analysis.Network;
using Map.Analysis.Routes.Traces;
using NetTopologySuite.Geometries;

namespace Map.Analysis.Routes.Placement;

/// <summary>A drawn line with the metres from its beginning to each of its points; a point twice in a row counts once.</summary>
internal sealed class MeasuredLine
{
    private static readonly GeometryFactory Wgs84Factory = new(new PrecisionModel(), 4326);

    private readonly List<(int Lon, int Lat)> _points = [];
    private readonly List<double> _metres = [];

    public MeasuredLine(LineString line)
    {
        foreach (var at in line.Coordinates)
        {
            var point = (Wgs84.ToUnits(at.X), Wgs84.ToUnits(at.Y));
            if (_points.Count > 0 && _points[^1] == point) continue;
            _metres.Add(_points.Count == 0 ? 0 : _metres[^1] + Wgs84.Metres(_points[^1].Lon, _points[^1].Lat, point.Item1, point.Item2));
            _points.Add(point);
        }
    }

    /// <summary>In 10⁻⁷ degrees.</summary>
    public IReadOnlyList<(int Lon, int Lat)> Points => _points;

    public double Metres => _metres.Count == 0 ? 0 : _metres[^1];

    /// <summary>Points at equal distances, both ends included; the time of each is its centimetres from the beginning.</summary>
    public TracePoint[] Sample(double stepMetres)
    {
        var steps = Math.Max(1, (int)Math.Ceiling(Metres / stepMetres));
        return [.. Enumerable.Range(0, steps + 1).Select(i => Metres * i / steps).Select(m => new TracePoint(At(m).Lon, At(m).Lat, (long)(100 * m)))];
    }

    /// <summary>What lies between two distances from the beginning, EPSG:4326.</summary>
    public LineString Between(double fromMetres, double toMetres)
    {
        var inside = Enumerable.Range(0, _points.Count).Where(p => _metres[p] > fromMetres && _metres[p] < toMetres).Select(p => _points[p]);
        return Wgs84Factory.CreateLineString([.. inside.Prepend(At(fromMetres)).Append(At(toMetres)).Select(p => new Coordinate(Wgs84.ToDegrees(p.Lon), Wgs84.ToDegrees(p.Lat)))]);
    }

    private (int Lon, int Lat) At(double metres)
    {
        var next = _metres.BinarySearch(metres);
        if (next >= 0) return _points[next];
        next = Math.Clamp(~next, 1, _points.Count - 1);
        var (from, to) = (_points[next - 1], _points[next]);
        var share = Math.Clamp((metres - _metres[next - 1]) / (_metres[next] - _metres[next - 1]), 0, 1);
        return (from.Lon + (int)Math.Round(share * (to.Lon - (double)from.Lon)), from.Lat + (int)Math.Round(share * (to.Lat - (double)from.Lat)));
    }
}
