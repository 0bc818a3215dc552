namespace Map.Api.Reports.Tables;

/// <summary>All tables of a report, in their order.</summary>
public static class ReportTables
{
    public static IReadOnlyList<ReportTable> List(Report report, ReportWords words) =>
    [
        CoverageTables.Grids(report, words), CoverageTables.Gaps(report, words),
        StationTables.List(report, words), StationTables.Ratings(report, words), StandardTable.Create(report, words),
        OrganizationTables.Coverage(report, words), OrganizationTables.Kinds(report, words), OrganizationTables.List(report, words),
        MatterTables.Alliances(report, words), MatterTables.Cases(report, words), MatterTables.Plans(report, words), MatterTables.Figures(report, words), MatterTables.FiguresWithin(report, words),
        QualityTables.Unknown(report, words), QualityTables.Sources(report, words),
    ];
}
