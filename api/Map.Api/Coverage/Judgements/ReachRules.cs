using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Api.Coverage.States;
using Map.Api.Travel;
using Map.Geodata.Features;

namespace Map.Api.Coverage.Judgements;

/// <summary>Rules about who is within reach of what.</summary>
/// <param name="grid">The grid that is judged.</param>
/// <param name="askAsync">Answers questions about one moment of the store.</param>
/// <param name="profile">How people move.</param>
internal sealed class ReachRules(Grid grid, Func<CoverageQuestion, Task<CityCoverage>> askAsync, TravelProfile profile)
{
    /// <summary>Users write standards themselves: what nobody can travel is not looked for.</summary>
    public bool CanBeAsked(int minutes) =>
        minutes is >= TravelArguments.MinMinutes and <= TravelArguments.MaxMinutes
        && profile.SpeedKmh is >= TravelProfile.MinSpeedKmh and <= TravelProfile.MaxSpeedKmh;

    /// <summary>Everybody is within reach of so many stations within some minutes.</summary>
    public async Task<RuleJudgement> JudgeCoverageAsync(StandardRule rule, int minutes, int stations)
    {
        if (!CanBeAsked(minutes) || stations is < 1 or > ReachQuestion.MostStations) return new RuleJudgement(rule, RuleVerdict.Unknown, null, Least: 1, Most: null, minutes);
        var city = await askAsync(Question(minutes) with { AtLeast = stations });
        var figures = city.FiguresOf(grid);
        return new RuleJudgement(rule, VerdictOn(city), figures.Residents.Share, Least: 1, Most: null, minutes);
    }

    /// <summary>Every one of some services is within everybody's reach within some minutes.</summary>
    public async Task<RuleJudgement> JudgeServicesAsync(IReadOnlyList<string> services, int minutes)
    {
        if (!CanBeAsked(minutes)) return new RuleJudgement(StandardRule.Services, RuleVerdict.Unknown, null, Least: 1, Most: null, minutes);
        var (shares, findings) = (new List<double?>(), new List<RuleFinding>());
        foreach (var service in services)
        {
            var city = await askAsync(Question(minutes) with { Services = [service] });
            shares.Add(city.FiguresOf(grid).Residents.Share);
            findings.Add(new RuleFinding(service, VerdictOn(city), shares[^1]));
        }

        var figure = shares.Contains(null) ? null : shares.Average();
        return new RuleJudgement(StandardRule.Services, RuleVerdicts.All(findings.Select(f => f.Verdict)), figure, Least: 1, Most: null, minutes)
            .With(findings.OrderBy(f => f.Figure ?? 0));
    }

    private CoverageQuestion Question(int minutes) => new(profile, TimeSpan.FromMinutes(minutes));

    /// <summary>A cell that isn't reached breaks the rule if somebody lives there; where nobody knows how many, nobody knows.</summary>
    private RuleVerdict VerdictOn(CityCoverage city)
    {
        if (!city.Reach.IsMeasured(city.Features.Areas.NumberOf(grid))) return RuleVerdict.Unknown;
        return RuleVerdicts.All(city.Features.PlacesIn(grid).Select(place => VerdictOn(city, place)));
    }

    private static RuleVerdict VerdictOn(CityCoverage city, int place)
    {
        if (city.State.IsReached(place, city.Question.DayType, city.Hour, city.Question.AtLeast)) return RuleVerdict.Met;
        return city.Features.Demand.ResidentsAt(place) switch { null => RuleVerdict.Unknown, 0 => RuleVerdict.Met, _ => RuleVerdict.NotMet };
    }
}
