namespace Map.Analysis.Network;

/// <summary>A place put onto the street nearest to it.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="OffsetMm">Millimetres along the edge from its tail.</param>
/// <param name="DistanceMetres">Metres from the place to the street.</param>
/// <param name="Lon">Longitude of the point on the street, 10⁻⁷ degrees.</param>
/// <param name="Lat">Latitude of the point on the street, 10⁻⁷ degrees.</param>
public readonly record struct SnapPoint(int Edge, int OffsetMm, double DistanceMetres, int Lon, int Lat);

/// <summary>Finds the nearest street that a profile can use.</summary>
/// <param name="graph">The streets and the profile.</param>
/// <param name="index">The pieces of the same network.</param>
public sealed class Snapper(TravelGraph graph, SegmentIndex index)
{
    /// <summary>
    /// A place further than this from every usable street, in metres, has no street. Blocks of Chinese cities are up to
    /// 400 m wide, so that their middle lies within it.
    /// </summary>
    public const double DefaultLimitMetres = 200;

    /// <summary>The pieces of street among which it looks.</summary>
    public SegmentIndex Index => index;

    /// <summary>Kept by thread: a city's worth of places is put onto streets at once.</summary>
    [ThreadStatic]
    private static List<Segment>? _candidates;

    /// <summary>The nearest usable street within a limit in metres, or null. Streets on <see cref="Islands"/> are put off.</summary>
    public SnapPoint? Find(int lon, int lat, double limitMetres = DefaultLimitMetres)
    {
        var scale = LocalScale.At(lat);
        var candidates = _candidates ??= [];
        // Most places have a street within one cell; only the others pay for the whole limit.
        for (var radius = Math.Min(SegmentIndex.CellMetres, limitMetres); ; radius = limitMetres)
        {
            candidates.Clear();
            index.Collect(scale.BoxAround(lon, lat, radius), candidates);
            var nearest = new NearestStreet(graph, lon, lat, scale, limitMetres);
            foreach (var segment in candidates)
            {
                if (graph.IsReachableFromBeside(segment.Edge)) nearest.Consider(segment);
            }

            if (nearest.Rank <= radius || radius >= limitMetres) return double.IsFinite(nearest.Rank) ? nearest.Best.ToSnapPoint(graph.Network.Points) : null;
        }
    }

    /// <summary>Metres to the nearest usable street, whatever lies between; null when there is none within a limit in metres.</summary>
    public double? FindMetres(int lon, int lat, double limitMetres)
    {
        var scale = LocalScale.At(lat);
        var candidates = new List<Segment>();
        index.Collect(scale.BoxAround(lon, lat, limitMetres), candidates);
        var nearest = double.PositiveInfinity;
        foreach (var segment in candidates)
        {
            if (graph.IsReachableFromBeside(segment.Edge)) nearest = Math.Min(nearest, SegmentProjection.Of(graph.Network.Points, segment, lon, lat, scale).Metres);
        }

        return nearest <= limitMetres ? nearest : null;
    }
}

/// <summary>Metres per 10⁻⁷ degree around one latitude: distances up to some hundred metres within a millimetre or so.</summary>
public readonly record struct LocalScale(double MetresPerLonUnit, double MetresPerLatUnit)
{
    /// <summary>The scale at a latitude in 10⁻⁷ degrees.</summary>
    public static LocalScale At(int lat)
    {
        var (lon, perLat) = Wgs84.MetresPerDegree(lat / Wgs84.UnitsPerDegree);
        return new LocalScale(lon / Wgs84.UnitsPerDegree, perLat / Wgs84.UnitsPerDegree);
    }

    /// <summary>The box that reaches some metres from a point to each side.</summary>
    public Extent BoxAround(int lon, int lat, double metres) => Grow(new Extent(lon, lat, lon, lat), metres);

    /// <summary>A box with some metres more on each side.</summary>
    public Extent Grow(Extent box, double metres)
    {
        var (dLon, dLat) = ((int)Math.Ceiling(metres / MetresPerLonUnit), (int)Math.Ceiling(metres / MetresPerLatUnit));
        return new Extent(box.MinLon - dLon, box.MinLat - dLat, box.MaxLon + dLon, box.MaxLat + dLat);
    }
}

/// <summary>The point of a segment nearest to a place.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Metres">Metres from the place.</param>
/// <param name="Fraction">Where on the segment, 0 at its first point to 1 at its last.</param>
internal readonly record struct SegmentProjection(Segment Segment, double Metres, double Fraction)
{
    /// <summary>No point at all, further than any.</summary>
    public static readonly SegmentProjection None = new(default, double.PositiveInfinity, 0);

    public static SegmentProjection Of(PointArrays points, Segment segment, int lon, int lat, LocalScale scale)
    {
        var p = segment.Point;
        var (ax, ay) = ((points.Lon[p] - (double)lon) * scale.MetresPerLonUnit, (points.Lat[p] - (double)lat) * scale.MetresPerLatUnit);
        var (dx, dy) = ((points.Lon[p + 1] - (double)points.Lon[p]) * scale.MetresPerLonUnit,
            (points.Lat[p + 1] - (double)points.Lat[p]) * scale.MetresPerLatUnit);
        var square = (dx * dx) + (dy * dy);
        var t = square > 0 ? Math.Clamp(-((ax * dx) + (ay * dy)) / square, 0, 1) : 0;
        var (x, y) = (ax + (t * dx), ay + (t * dy));
        return new SegmentProjection(segment, Math.Sqrt((x * x) + (y * y)), t);
    }

    /// <summary>Millimetres from the edge's tail.</summary>
    public int OffsetMm(PointArrays points)
    {
        var (from, to) = (points.OffsetMm[Segment.Point], points.OffsetMm[Segment.Point + 1]);
        return from + (int)Math.Round(Fraction * (to - from));
    }

    /// <summary>Where it is, in 10⁻⁷ degrees.</summary>
    public (int Lon, int Lat) Position(PointArrays points)
    {
        var p = Segment.Point;
        return (
            points.Lon[p] + (int)Math.Round(Fraction * (points.Lon[p + 1] - (double)points.Lon[p])),
            points.Lat[p] + (int)Math.Round(Fraction * (points.Lat[p + 1] - (double)points.Lat[p])));
    }

    public SnapPoint ToSnapPoint(PointArrays points)
    {
        var (lon, lat) = Position(points);
        return new SnapPoint(Segment.Edge, OffsetMm(points), Metres, lon, lat);
    }
}
