using Map.Analysis.Coverage;
using Map.Api.Coverage;
using Map.Api.Coverage.Gaps;
using Map.Api.Coverage.Judgements;
using Map.Api.Coverage.Trends;
using Map.Geodata.Features;
using Map.Geodata.Reports;
using NetTopologySuite.Geometries;

namespace Map.Api.Reports;

/// <summary>A coverage report: figures only, in no language. The same store, request and version of Map give the same report.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Facts">What the store tells.</param>
/// <param name="Coverage">Who is covered; null for a subject without an area, and where there are no grids.</param>
public sealed record Report(ReportRequest Request, ReportFacts Facts, ReportCoverage? Coverage)
{
    public ReportSubject Subject => Facts.Subject;

    /// <summary>How each open station in the judged grid stands to the rules that are about single stations.</summary>
    public required IReadOnlyList<StationRating> Ratings { get; init; }
}

/// <summary>Who is covered in a subject.</summary>
/// <param name="Hour">The hour at which couriers are counted, 0–23, of an ordinary working day.</param>
/// <param name="SpeedKmh">How fast people are.</param>
/// <param name="Whole">The subject as a whole.</param>
/// <param name="Grids">The grids in it, each before those below it, in the order of their codes.</param>
/// <param name="Gaps">Contiguous areas without coverage, those with most people first.</param>
/// <param name="Judged">The grid that is held to standards (<see cref="ReportSubject.JudgedGrid"/>); null without one.</param>
/// <param name="Standards">How that grid stands to each standard, in the order of their codes; empty for an alliance.</param>
public sealed record ReportCoverage(
    int Hour, double SpeedKmh, AreaRow Whole, IReadOnlyList<AreaRow> Grids, IReadOnlyList<GapRow> Gaps, Grid? Judged, IReadOnlyList<StandardJudgement> Standards);

/// <summary>Who of an area is covered.</summary>
/// <param name="Code">The grid's code, or the alliance's.</param>
/// <param name="Level">The grid's level; null for an area that is no grid.</param>
/// <param name="Depth">How far it stands below the subject; 0 for the subject itself.</param>
/// <param name="Cells">Places where people are.</param>
/// <param name="CoveredCells">Those of them from which a station is reached in time.</param>
/// <param name="CellsWithoutStreet">Those of them without a usable street within 200 m.</param>
/// <param name="OpenStations">Open stations that stand in it.</param>
/// <param name="Trend">The share covered day by day over the last quarter, the oldest first; empty when no snapshot was taken.</param>
/// <param name="Area">Its area.</param>
public sealed record AreaRow(
    string Code, string Name, GridLevel? Level, int Depth, CoverageStatus Status, CoveredCount Residents, CoveredCount Couriers, int Cells, int CoveredCells,
    int CellsWithoutStreet, int OpenStations, IReadOnlyList<CoverageShare> Trend, MultiPolygon Area)
{
    /// <summary>The share that maps show, 0–1: of couriers, or of residents where no courier is counted; null where neither is known.</summary>
    public double? Share => Couriers.Share ?? Residents.Share;

    /// <summary>By how much the share is higher than at the trend's beginning, -1 to 1; null without a trend.</summary>
    public double? Change => Trend.Count > 1 ? Trend[^1].Share - Trend[0].Share : null;
}

/// <summary>A contiguous area in which people are not covered.</summary>
/// <param name="Ordinal">From 1: the one with most people.</param>
/// <param name="Kind">Why not.</param>
/// <param name="Grid">The name of the smallest grid around its middle; null outside all.</param>
/// <param name="NearestMinutes">From the place that has it nearest to its station; null where none is reached.</param>
/// <param name="FurthestMinutes">From the place that has it furthest.</param>
/// <param name="NearestStation">The name of that station.</param>
/// <param name="SquareMetres">Its size.</param>
public sealed record GapRow(
    int Ordinal, GapKind Kind, string? Grid, PeopleCount Residents, PeopleCount Couriers, int Cells, double? NearestMinutes, double? FurthestMinutes,
    string? NearestStation, double SquareMetres, MultiPolygon Area);

/// <summary>A station's verdict by one rule of a standard.</summary>
/// <param name="Station">The station's code.</param>
/// <param name="Standard">The standard's code.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Figure">What was judged; null when it isn't known, or when the rule is kept.</param>
public sealed record StationRating(string Station, string Standard, StandardRule Rule, RuleVerdict Verdict, double? Figure);
