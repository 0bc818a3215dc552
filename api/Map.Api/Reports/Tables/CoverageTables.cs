using Map.Api.Coverage;
using Map.Api.Coverage.Gaps;
using Map.Api.Coverage.Trends;
using static Map.Api.Reports.Tables.ReportColumn;

namespace Map.Api.Reports.Tables;

/// <summary>Who is covered grid by grid, and where nobody is.</summary>
internal static class CoverageTables
{
    private const int SquareMetresPerHectare = 10_000, TrendColumn = 13;

    public static ReportTable Grids(Report report, ReportWords words)
    {
        var table = AllOfGrids(report, words);
        if (table.Rows.Any(r => r[TrendColumn] is IReadOnlyList<CoverageShare> { Count: > 1 })) return table;
        // Without two snapshots there is no trend to speak of.
        return table with { Columns = [.. table.Columns.Take(TrendColumn)], Rows = [.. table.Rows.Select(r => r.Take(TrendColumn).ToList())] };
    }

    private static ReportTable AllOfGrids(Report report, ReportWords words) => new(
        "grids",
        [
            "name", "code", "level", "status", Number("residents"), Number("residentsCovered"), Percent("residentsShare", ColumnFormula.Share("residentsCovered", "residents")),
            Number("couriers"), Number("couriersCovered"), Percent("couriersShare", ColumnFormula.Share("couriersCovered", "couriers")), Number("cells"), Number("cellsCovered"),
            Number("openStations"), new("trend", CellKind.Trend), Percent("change"),
        ],
        [
            .. (report.Coverage?.Grids ?? []).Select(g => (object?[])
            [
                new Indented(g.Name, g.Depth), g.Code, words.Of(g.Level), words.Of<CoverageStatus>(g.Status), g.Residents.Known, g.Residents.Covered, g.Residents.Share,
                g.Couriers.Known, g.Couriers.Covered, g.Couriers.Share, g.Cells, g.CoveredCells, g.OpenStations, g.Trend, g.Change,
            ]),
        ])
    { Note = report.Coverage is null ? words["note.noArea"] : words.Format("note.grids", report.Request.Minutes, words.Of<Map.Analysis.Network.TravelMode>(report.Request.Mode), report.Coverage.Hour) };

    public static ReportTable Gaps(Report report, ReportWords words) => new(
        "gaps",
        [
            Number("number"), "grid", "reason", Summed("residents"), Summed("couriers"), Summed("unknownCells"), Summed("cells"), Summed("hectares"),
            "nearestStation", Number("nearestMinutes"), Number("furthestMinutes"),
        ],
        [
            .. (report.Coverage?.Gaps ?? []).Select(g => (object?[])
            [
                g.Ordinal, g.Grid, words.Of<GapKind>(g.Kind), g.Residents.Known, g.Couriers.Known, g.Residents.UnknownCells, g.Cells, Math.Round(g.SquareMetres / SquareMetresPerHectare, 1),
                g.NearestStation ?? "", g.NearestMinutes, g.FurthestMinutes,
            ]),
        ])
    { Note = words["note.gaps"] };
}
