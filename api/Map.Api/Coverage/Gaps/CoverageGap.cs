using Map.Analysis.Coverage;
using Map.Analysis.Reach;
using Map.Api.Coordinates;
using Map.Api.Coverage.States;
using Map.Api.GeoJson;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Execution;
using NetTopologySuite.Geometries;

namespace Map.Api.Coverage.Gaps;

/// <summary>How many people, as far as is known.</summary>
/// <param name="Known">Their sum over the cells whose number is known; null when it is known for none.</param>
/// <param name="UnknownCells">Cells whose number of people is not known.</param>
public sealed record PeopleCount(long? Known, int UnknownCells)
{
    internal static PeopleCount Of(IEnumerable<int?> people)
    {
        var counted = CoveredCount.Of(people.Select(p => (p, false)));
        return new PeopleCount(counted.Known, counted.UnknownCells);
    }

    /// <summary>One to four are told as unknown.</summary>
    internal static PeopleCount OfCouriers(IEnumerable<int?> couriers)
    {
        var counted = Of(couriers);
        return counted with { Known = counted.Known.Shared() };
    }
}

/// <summary>A contiguous area in which people are not covered, all for the same reason.</summary>
public sealed class CoverageGap
{
    private const double MsPerMinute = 60_000;

    private readonly IReadOnlyList<GapCell> _cells;
    private readonly CellClusters _clusters;
    private readonly int _limitMs;
    private MultiPolygon? _area;

    internal CoverageGap(IReadOnlyList<GapCell> cells, CellClusters clusters, CoverageDemand demand, DayType day, int hour, int limitMs)
    {
        (_cells, _clusters, _limitMs) = (cells, clusters, limitMs);
        Residents = PeopleCount.Of(cells.Select(c => demand.ResidentsAt(c.Place)));
        Couriers = PeopleCount.OfCouriers(cells.Select(c => demand.CouriersAt(c.Place, day, hour)));
    }

    /// <summary>Why they are not covered.</summary>
    public GapKind Kind => _cells[0].Kind;

    /// <summary>Places where people are (demand cells).</summary>
    public int Cells => _cells.Count;

    /// <summary>Residents.</summary>
    public PeopleCount Residents { get; }

    /// <summary>Couriers present at the hour.</summary>
    public PeopleCount Couriers { get; }

    /// <summary>Minutes from the cell that has it nearest to its station, or to as many as asked for; null where none is reached at all.</summary>
    public double? NearestMinutes => Minutes(_cells.Min(c => c.Nearest?.Ms));

    /// <summary>Minutes from the cell that has it furthest; null where none is reached at all.</summary>
    public double? FurthestMinutes => Minutes(_cells.Max(c => c.Nearest?.Ms));

    /// <summary>
    /// What it would take: minutes by which the limit would have to be longer for everybody here to be covered by the stations that count
    /// at the hour; null where somebody reaches none at all.
    /// </summary>
    public double? MinutesOverLimit => _cells.Any(c => c.Nearest is null) ? null : Minutes(_cells.Max(c => c.Nearest!.Ms) - _limitMs);

    /// <summary>The area's size in square metres.</summary>
    public double AreaSquareMetres => Math.Round(EllipsoidalArea.SquareMetres(Outline));

    /// <summary>People by whom gaps are ranked: residents and couriers together.</summary>
    internal long People => (Residents.Known ?? 0) + (Couriers.Known ?? 0);

    /// <summary>The area: a square for each cell.</summary>
    internal MultiPolygon Outline => _area ??= _clusters.Outline([.. _cells.Select(c => c.Place)]);

    /// <summary>The station that people here reach first; null where none is reached at all.</summary>
    internal StationSite? NearestSite => _cells.Where(c => c.Nearest is not null).MinBy(c => c.Nearest!.Ms)?.Nearest!.Station;

    /// <summary>The area: a square for each cell, as large as the cells lie apart.</summary>
    /// <param name="simplify">Leaves out corners that stray less than this, in metres.</param>
    /// <param name="coordinateSystem">The system of the answer.</param>
    public GeoJsonMultiPolygon GetArea(double? simplify = null, CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84) =>
        GeometryViews.OfMultiPolygon(Outline, simplify, coordinateSystem);

    /// <summary>
    /// The station that people here reach first, from the cell that has it nearest; the last of as many as asked for. Null where none is
    /// reached at all, and where it is one that the caller doesn't see.
    /// </summary>
    public async Task<Station?> GetNearestStationAsync(FieldSelection selection, FeatureLoader<Station> stations) =>
        NearestSite is { } nearest ? await stations.LoadAsync(new FeatureKey(nearest.Id, selection)) : null;

    private static double? Minutes(int? ms) => ms is { } known ? Math.Round(known / MsPerMinute, 1) : null;
}
