using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Api.Coverage.States;
using Map.Geodata.Features;
using Map.GraphQL.Cost;
using NetTopologySuite.Geometries;

namespace Map.Api.Coverage.Judgements;

/// <summary>How a grid stands to a standard.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="Verdict">Broken when any rule is, unknown when any is, or when the standard has no rule that can be judged.</param>
/// <param name="Rules">Its rules.</param>
public sealed record StandardJudgement(Standard Standard, RuleVerdict Verdict, [property: ListSize(AssumedSize = 10)] IReadOnlyList<RuleJudgement> Rules);

/// <summary>Judges a grid by standards, all at one moment of the store.</summary>
/// <param name="grid">The grid.</param>
/// <param name="moment">The store.</param>
/// <param name="askAsync">Answers questions about that moment.</param>
/// <param name="findEngineAsync">The streets around a place for somebody who moves so.</param>
/// <param name="organizations">The organizations that work in the grid.</param>
internal sealed class StandardJudge(
    Grid grid, CoverageMoment moment, Func<CoverageQuestion, Task<CityCoverage>> askAsync, Func<Place, TravelProfile, Task<ReachEngine?>> findEngineAsync,
    OrganizationSizes organizations)
{
    /// <summary>What is within reach without a circle of a standard's own.</summary>
    private const int UsualMinutes = 15;

    public async Task<StandardJudgement> JudgeAsync(Standard standard, CancellationToken cancel)
    {
        var judgements = await ListAsync(standard.Rules, cancel).ToListAsync(cancel);
        return new StandardJudgement(standard, RuleVerdicts.All(judgements.Select(j => j.Verdict)), judgements);
    }

    private async IAsyncEnumerable<RuleJudgement> ListAsync(StandardRules rules, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var profile = ProfileOf(rules);
        var (reach, stations) = (new ReachRules(grid, askAsync, profile), new StationRules(StationsInside(), moment.Features));
        foreach (var circle in rules.Circles ?? [])
        {
            yield return await reach.JudgeCoverageAsync(StandardRule.CircleCoverage, circle.Minutes, stations: 1);
            if (circle.Residents is not { } planned || !reach.CanBeAsked(circle.Minutes)) continue;
            var city = await askAsync(new CoverageQuestion(profile, TimeSpan.FromMinutes(circle.Minutes)));
            yield return stations.JudgeCircleResidents(city, planned, circle.Minutes);
        }

        var minutes = rules.Circles is { Count: > 0 } circles ? circles.Max(c => c.Minutes) : UsualMinutes;
        if (rules.CoveredBy is { } least) yield return await reach.JudgeCoverageAsync(StandardRule.CoveredBy, minutes, least);
        if (rules.Services is { Count: > 0 } services) yield return await reach.JudgeServicesAsync(services, minutes);
        if (rules.Spacing is { } spacing && reach.CanBeAsked(UsualMinutes))
        {
            var centre = grid.Boundary.InteriorPoint;
            var engine = await findEngineAsync(new Place(centre.X, centre.Y), profile);
            foreach (var judgement in stations.JudgeSpacing(engine, spacing, cancel)) yield return judgement;
        }

        foreach (var judgement in rules.Site is { } site ? stations.JudgeSites(site) : []) yield return judgement;
        foreach (var (kind, members) in rules.LeastMembers ?? new Dictionary<string, int>()) yield return await organizations.JudgeAsync(kind, members, cancel);
    }

    /// <summary>People walk at the standard's own speed, or at the usual one.</summary>
    private static TravelProfile ProfileOf(StandardRules rules)
    {
        var walking = (rules.Speeds ?? []).Where(s => s.Mode == UpperSnake.Write(TravelMode.Walk)).OrderByDescending(s => s.IsDefault).FirstOrDefault();
        return walking is null ? TravelProfile.Walk : TravelProfile.Walk with { SpeedKmh = walking.KilometresPerHour };
    }

    private List<int> StationsInside() => [.. Enumerable.Range(0, moment.Features.Stations.Count)
        .Where(s => moment.Features.Stations[s] is { IsOpen: true } site && grid.Boundary.Covers(new Point(site.Place.Lon, site.Place.Lat)))
        .OrderBy(s => moment.Features.Stations[s]!.Code, StringComparer.Ordinal)];
}
