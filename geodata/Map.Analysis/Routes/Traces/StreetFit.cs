using Map.Analysis.Network;

namespace Map.Analysis.Routes.Traces;

/// <summary>Another coordinate system in which positions may have been recorded.</summary>
/// <param name="Name">Its name, for people.</param>
/// <param name="ToWgs84">Where a position truly lies, in WGS-84, if it was recorded in this system and taken as it was declared.</param>
public sealed record PositionReading(string Name, Func<Place, Place> ToWgs84);

/// <summary>
/// Judges whether a trace lies along streets as it was declared. GCJ-02 and BD-09 shift everything by 300 to 1,300 m: a ride
/// then crosses the blocks instead of going round them. Distances to the nearest street of the same points, read one way and
/// the other, are compared as pairs; a trace that no reading brings near to streets belongs to another city.
/// </summary>
/// <param name="graph">The streets and who may use them.</param>
/// <param name="index">The pieces of the same streets.</param>
/// <param name="otherReadings">What the declared system is taken for by mistake.</param>
internal sealed class StreetFit(TravelGraph graph, SegmentIndex index, IReadOnlyList<PositionReading> otherReadings)
{
    /// <summary>Below this many points chance can look like a shift.</summary>
    public const int FewestPoints = 20;

    /// <summary>Below this many points a trace may just begin at a place without streets.</summary>
    private const int FewestFarPoints = 5;

    /// <summary>So many points of a trace are compared, evenly over it.</summary>
    private const int MostPoints = 200;

    /// <summary>
    /// Metres between points that are compared. Who waits for an hour in a yard has been in one place, and in another system that
    /// place may lie on a street.
    /// </summary>
    private const double SpacingMetres = 50;

    /// <summary>Metres beyond which it does not matter how far a street is: one wild point is one, however wild.</summary>
    private const double FarMetres = 60;

    /// <summary>
    /// Of the paired t-test: by chance one correct trace in 30,000 passes it. Neighbouring points share their error, so that it is
    /// not the only bar.
    /// </summary>
    private const double Significance = 4;

    /// <summary>What is better on the average must be much better: squares of distances under two thirds.</summary>
    private const double BetterRatio = 0.67;

    private readonly List<TracePoint> _spaced = [];
    private readonly List<Place> _sample = [];
    private readonly List<double> _declared = [];
    private readonly List<double> _other = [];
    private readonly List<Segment> _near = [];

    /// <summary>The fault of a whole trace, or null.</summary>
    public TraceFault? FindFault(IReadOnlyList<TracePoint> points)
    {
        if (points.Count == 0) return null;
        Sample(points);
        Measure(_sample, place => place, _declared);
        foreach (var reading in otherReadings)
        {
            Measure(_sample, reading.ToWgs84, _other);
            if (IsBetter(_declared, _other)) return TraceFault.WrongCoordinateSystem;
        }

        return _declared.Count >= FewestFarPoints && 2 * _declared.Count(square => square >= FarMetres * FarMetres) > _declared.Count ? TraceFault.FarFromStreets : null;
    }

    /// <summary>Whether squared distances are so much smaller in another reading that the declared one is probably wrong.</summary>
    internal static bool IsBetter(List<double> declared, List<double> other)
    {
        var count = declared.Count;
        if (count < FewestPoints || other.Sum() > BetterRatio * declared.Sum()) return false;
        var mean = (declared.Sum() - other.Sum()) / count;
        var variance = 0.0;
        for (var i = 0; i < count; i++) variance += Math.Pow(declared[i] - other[i] - mean, 2) / (count - 1);
        return mean > Significance * Math.Sqrt(variance / count);
    }

    private void Sample(IReadOnlyList<TracePoint> points)
    {
        _spaced.Clear();
        _sample.Clear();
        foreach (var point in points)
        {
            if (_spaced.Count == 0 || _spaced[^1].MetresTo(point) >= SpacingMetres) _spaced.Add(point);
        }

        var count = Math.Min(_spaced.Count, MostPoints);
        for (var i = 0; i < count; i++)
        {
            var point = _spaced[(int)((long)i * _spaced.Count / count)];
            _sample.Add(new Place(Wgs84.ToDegrees(point.Lon), Wgs84.ToDegrees(point.Lat)));
        }
    }

    private void Measure(List<Place> places, Func<Place, Place> read, List<double> squares)
    {
        squares.Clear();
        foreach (var place in places)
        {
            var at = read(place);
            squares.Add(FindSquare(Wgs84.ToUnits(at.Lon), Wgs84.ToUnits(at.Lat)));
        }
    }

    /// <summary>The square of the metres to the nearest usable street, at most of <see cref="FarMetres"/>.</summary>
    private double FindSquare(int lon, int lat)
    {
        var (scale, metres) = (LocalScale.At(lat), FarMetres);
        _near.Clear();
        index.Collect(scale.BoxAround(lon, lat, FarMetres), _near);
        foreach (var segment in _near)
        {
            if (graph.Edges[segment.Edge].IsUsable) metres = Math.Min(metres, SegmentProjection.Of(graph.Network.Points, segment, lon, lat, scale).Metres);
        }

        return metres * metres;
    }
}
