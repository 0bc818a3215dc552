using Map.Api.Coverage.Judgements;
using Map.Geodata.Features;
using Map.Geodata.Reports;

namespace Map.Api.Reports;

/// <summary>Makes reports: what the store tells, and who is covered.</summary>
public sealed class ReportBuilder(FactsReader facts, CoverageReader coverage)
{
    /// <summary>Rules that are about stations one by one.</summary>
    private static readonly StandardRule[] OfStations = [StandardRule.CircleResidents, StandardRule.Spacing, StandardRule.SpacingInDenseAreas, StandardRule.FloorArea];

    /// <exception cref="UnknownSubjectException">There is nothing of the kind with the code; its message names near codes.</exception>
    public async Task<Report> CreateAsync(ReportRequest request, CancellationToken cancel)
    {
        var told = await facts.ReadAsync(request.Kind, request.Code, request.AsOf, cancel);
        var covered = await coverage.ReadAsync(request, told, cancel);
        return new Report(request, told, covered) { Ratings = covered is null ? [] : [.. Rate(told, covered)] };
    }

    private static IEnumerable<StationRating> Rate(ReportFacts facts, ReportCoverage coverage)
    {
        // Nobody has looked at what an organization runs elsewhere.
        List<string> open = [.. facts.Stations.Where(s => s.Status == StationStatus.Open && coverage.Judged?.Boundary.Covers(s.Location) == true).Select(s => s.Code)];
        foreach (var standard in coverage.Standards)
        {
            foreach (var rule in standard.Rules.Where(r => OfStations.Contains(r.Rule)))
            {
                // Whoever isn't found keeps the rule.
                var found = rule.AllFindings.ToDictionary(f => f.Code, StringComparer.Ordinal);
                foreach (var station in open)
                {
                    var finding = found.GetValueOrDefault(station);
                    yield return new StationRating(station, standard.Standard.Code, rule.Rule, finding?.Verdict ?? RuleVerdict.Met, finding?.Figure);
                }
            }
        }
    }
}
