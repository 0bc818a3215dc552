using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Api.Coverage.States;
using Map.Geodata.Features;

namespace Map.Api.Coverage.Judgements;

/// <summary>Rules about the stations of a grid.</summary>
/// <param name="stations">Numbers of the open stations in the grid.</param>
/// <param name="features">All features.</param>
internal sealed class StationRules(IReadOnlyList<int> stations, CoverageFeatures features)
{
    /// <summary>Each station's circle has as many residents as it is planned for.</summary>
    /// <param name="city">Coverage within the circle's minutes.</param>
    /// <param name="planned">Least and most residents.</param>
    /// <param name="minutes">The circle's minutes.</param>
    public RuleJudgement JudgeCircleResidents(CityCoverage city, Interval planned, int minutes)
    {
        var findings = stations.Select(s => Finding(s, city, planned)).ToList();
        double? kept = findings.Count == 0 ? null : findings.Count(f => f.Verdict == RuleVerdict.Met) / (double)findings.Count;
        return new RuleJudgement(StandardRule.CircleResidents, RuleVerdicts.All(findings.Select(f => f.Verdict)), kept, planned.Least, planned.Most, minutes)
            .With(findings.OrderByDescending(f => f.Figure));
    }

    /// <summary>The next station is at most so far from each.</summary>
    /// <param name="engine">The streets; null where none are known.</param>
    /// <param name="spacing">The rule.</param>
    /// <param name="cancel">Ends it.</param>
    public IEnumerable<RuleJudgement> JudgeSpacing(ReachEngine? engine, SpacingRule spacing, CancellationToken cancel)
    {
        var ways = FindNeighbours(engine, cancel);
        var longest = ways.Count == 0 || ways.Any(w => w.Figure is null) ? null : ways.Max(w => w.Figure);
        var findings = ways.Select(w => w with { Verdict = VerdictOn(w.Figure, spacing.MostMetres) }).OrderByDescending(w => w.Figure).ToList();
        yield return new RuleJudgement(StandardRule.Spacing, RuleVerdicts.All(findings.Select(f => f.Verdict)), longest, null, spacing.MostMetres).With(findings);
        if (spacing.MostMetresInDenseAreas is { } most) yield return JudgeDenseSpacing(ways, most, longest, spacing.DenseAreas);
    }

    /// <summary>Stations near enough to the next one keep it wherever they are, and those outside dense areas however far they are.</summary>
    private RuleJudgement JudgeDenseSpacing(List<RuleFinding> ways, double most, double? longest, DenseAreaRule? rule)
    {
        var dense = rule is null ? null : new DenseAreas(rule, features);
        var findings = ways.Zip(stations, (way, station) => way.Figure <= most
            ? way with { Verdict = RuleVerdict.Met }
            : (dense is null, dense?.IsDense(features.Stations[station]!.Place), way.Figure) switch
            {
                (true, _, _) => way with { Reason = UnknownReason.DenseAreasUndefined },
                (_, null, _) => way with { Reason = UnknownReason.DensityUnknown },
                (_, false, _) => way with { Verdict = RuleVerdict.Met },
                (_, true, null) => way,
                _ => way with { Verdict = RuleVerdict.NotMet },
            }).OrderByDescending(w => w.Figure).ToList();
        return new RuleJudgement(StandardRule.SpacingInDenseAreas, RuleVerdicts.All(findings.Select(f => f.Verdict)), longest, null, most).With(findings);
    }

    /// <summary>What stations must be like.</summary>
    public IEnumerable<RuleJudgement> JudgeSites(SiteRule site)
    {
        if (site.LeastFloorAreaM2 is { } least)
        {
            var findings = stations.Select(s => features.Stations[s]!).Select(s => new RuleFinding(s.Code, VerdictOnArea(s.FloorAreaM2, least), (double?)s.FloorAreaM2)).ToList();
            yield return new RuleJudgement(StandardRule.FloorArea, RuleVerdicts.All(findings.Select(f => f.Verdict)), findings.Min(f => f.Figure), least, null)
                .With(findings.OrderBy(f => f.Figure));
        }

        if (site.StreetFacingGroundFloor == true)
        {
            yield return new RuleJudgement(StandardRule.StreetFacingGroundFloor, RuleVerdict.Unknown, null, null, null)
                .With(stations.Select(s => new RuleFinding(features.Stations[s]!.Code, RuleVerdict.Unknown, null, Reason: UnknownReason.NotRecorded)));
        }
    }

    private RuleFinding Finding(int station, CityCoverage city, Interval planned)
    {
        var (known, isCertain) = (0L, true);
        foreach (var entry in city.Times[station])
        {
            isCertain &= features.Demand.ResidentsAt(entry.Place) is not null;
            known += features.Demand.ResidentsAt(entry.Place) ?? 0;
        }

        // Unknown people can only be more.
        var verdict = known > planned.Most ? RuleVerdict.NotMet
            : !isCertain ? RuleVerdict.Unknown
            : known >= planned.Least ? RuleVerdict.Met : RuleVerdict.NotMet;
        return new RuleFinding(features.Stations[station]!.Code, verdict, known);
    }

    /// <summary>For each station of the grid the way to the next one, wherever that is, in metres of level street.</summary>
    private List<RuleFinding> FindNeighbours(ReachEngine? engine, CancellationToken cancel)
    {
        List<StationSite> all = [.. features.Stations.OfType<StationSite>().Where(s => s.IsOpen)];
        var numbers = stations.Select(s => all.IndexOf(features.Stations[s]!)).ToList();
        if (engine is null) return [.. numbers.Select(n => new RuleFinding(all[n].Code, RuleVerdict.Unknown, null, Reason: UnknownReason.NoWay))];
        List<Place> places = [.. all.Select(s => s.Place)];
        var nearest = NearestStations.Build(new StreetPlaceIndex(engine, places, cancel), places, nearest: 2, TimeSpan.Zero, cancel: cancel);
        return [.. numbers.Select(n => FindNeighbour(n, all, nearest, engine.Graph.Profile))];
    }

    private static RuleFinding FindNeighbour(int station, List<StationSite> all, NearestStations nearest, TravelProfile profile)
    {
        // The nearest of all is the station itself, unless another one stands at the same place.
        var next = nearest[station, 0] is { } first && first.Station != station ? first : nearest[station, 1];
        return next is { } found
            ? new RuleFinding(all[station].Code, RuleVerdict.Unknown, Math.Round(found.Ms / 1000.0 * profile.MetresPerSecond), all[found.Station].Code)
            : new RuleFinding(all[station].Code, RuleVerdict.Unknown, null, Reason: UnknownReason.NoWay);
    }

    private static RuleVerdict VerdictOn(double? metres, double most) =>
        metres is { } known ? known <= most ? RuleVerdict.Met : RuleVerdict.NotMet : RuleVerdict.Unknown;

    private static RuleVerdict VerdictOnArea(decimal? area, double least) =>
        area is { } known ? (double)known >= least ? RuleVerdict.Met : RuleVerdict.NotMet : RuleVerdict.Unknown;
}
