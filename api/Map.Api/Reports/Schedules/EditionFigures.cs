using Map.Api.Coverage;
using Map.Geodata.Features;

namespace Map.Api.Reports.Schedules;

/// <summary>The figures of a report by which editions are compared, by name. Null is unknown.</summary>
internal static class EditionFigures
{
    public static IReadOnlyDictionary<string, decimal?> Of(Report report)
    {
        var figures = new SortedDictionary<string, decimal?>(StringComparer.Ordinal);
        OfFacts(report, figures);
        if (report.Coverage is { } coverage) OfCoverage(coverage, figures);
        // Of a figure that was reported for several periods the newest holds, which comes last.
        foreach (var figure in report.Facts.Figures) figures[$"reported {figure.Key}"] = figure.Value;
        return figures;
    }

    private static void OfFacts(Report report, SortedDictionary<string, decimal?> figures)
    {
        var facts = report.Facts;
        figures["openStations"] = facts.Stations.Count(s => s.Status == StationStatus.Open);
        figures["organizations"] = facts.Organizations.Count;
        figures["alliances"] = facts.Alliances.Count;
        figures["plans"] = facts.Plans.Count;
        figures["casesOpened"] = facts.Cases.Sum(c => c.Opened);
        figures["casesSolved"] = facts.Cases.Sum(c => c.Solved);
        figures["casesOverdue"] = facts.Cases.Sum(c => c.Overdue);
    }

    private static void OfCoverage(ReportCoverage coverage, SortedDictionary<string, decimal?> figures)
    {
        figures["couriers"] = coverage.Whole.Couriers.Known;
        figures["couriersCovered"] = coverage.Whole.Couriers.Covered;
        figures["residents"] = coverage.Whole.Residents.Known;
        figures["residentsCovered"] = coverage.Whole.Residents.Covered;
        figures["gaps"] = coverage.Gaps.Count;
        figures["uncoveredGrids"] = coverage.Grids.Count(g => g.Status == CoverageStatus.Uncovered);
    }
}
