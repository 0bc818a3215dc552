using Map.Analysis.Network;
using Map.Analysis.Reach;
using NetTopologySuite.Geometries;

namespace Map.Api.Coverage;

/// <summary>Whether a place reaches a station.</summary>
internal enum CellReach
{
    Covered,
    NotCovered,

    /// <summary>The place has no usable street nearby.</summary>
    NoStreet,
}

/// <summary>Tells what is within reach of the stations: on the streets or as the crow flies.</summary>
internal interface ICoverageMeasure : IDisposable
{
    CellReach Reach(Place place);

    /// <summary>The share of an area within reach, 0–1; null when it is too small to tell.</summary>
    double? AreaShare(Geometry area);
}

/// <summary>Reach on the streets of one city.</summary>
internal sealed class StreetCoverage(ReachEngine engine, IReadOnlyList<Place> stations, TimeSpan limit) : ICoverageMeasure
{
    private readonly PlaceSearch _search = new(engine, stations, limit);

    public CellReach Reach(Place place)
    {
        var street = engine.Locate(place);
        if (!street.HasStreet) return CellReach.NoStreet;
        return _search.Covers(street) ? CellReach.Covered : CellReach.NotCovered;
    }

    public double? AreaShare(Geometry area) => Analysis.Coverage.AreaShare.OnStreets(_search, area);

    public void Dispose() => _search.Dispose();
}

/// <summary>Reach as the crow flies.</summary>
internal sealed class StraightCoverage(IReadOnlyList<Place> stations, TravelProfile profile, TimeSpan limit) : ICoverageMeasure
{
    private readonly double _metres = profile.MetresPerSecond * limit.TotalSeconds;

    public CellReach Reach(Place place) => stations.Any(s => s.MetresTo(place) <= _metres) ? CellReach.Covered : CellReach.NotCovered;

    public double? AreaShare(Geometry area) => Analysis.Coverage.AreaShare.InStraightLine(stations, _metres, area);

    public void Dispose()
    {
    }
}
