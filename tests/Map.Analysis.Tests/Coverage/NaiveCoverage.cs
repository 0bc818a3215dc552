using Map.Analysis.Coverage;

namespace Map.Analysis.Tests.Coverage;

/// <summary>Coverage by its definition: a loop over places, hours, services and stations.</summary>
internal static class NaiveCoverage
{
    public static AreaCoverage Of(Town town, ReachQuestion question, int area, DayType day, int hour, int atLeast)
    {
        var (places, covered) = (0, 0);
        List<(int?, bool)> residents = [], couriers = [];
        for (var place = 0; place < town.Places.Count; place++)
        {
            if (!town.Places[place].Areas.Any(a => IsWithin(town, a, area))) continue;
            var isReached = IsReached(town, question, place, day, hour, atLeast);
            places++;
            covered += isReached ? 1 : 0;
            residents.Add((town.Places[place].Residents, isReached));
            couriers.Add(((day == DayType.Weekday ? town.Places[place].Weekday : town.Places[place].Weekend)?[hour], isReached));
        }

        return new AreaCoverage(places, covered, CoveredCount.Of(residents), CoveredCount.Of(couriers));
    }

    public static bool IsReached(Town town, ReachQuestion question, int place, DayType day, int hour, int atLeast)
    {
        int StationsWith(Func<StationOffer, bool> offers) => town.Stations.Where((s, i) =>
            offers(s) && IsOpen(s, question.Opening, day, hour) && town.TimeMs(i, place, day, hour) <= question.LimitMs).Count();
        if (question.Services.Count == 0) return StationsWith(_ => true) >= atLeast;
        return question.Match == ServiceMatch.Any
            ? StationsWith(s => question.Services.Any(s.Services.Contains)) >= atLeast
            : question.Services.All(service => StationsWith(s => s.Services.Contains(service)) >= atLeast);
    }

    private static bool IsOpen(StationOffer station, OpeningRule rule, DayType day, int hour) =>
        rule == OpeningRule.Ignored
        || HourSet.Contains(station.OpenHours, day, hour)
        || (rule == OpeningRule.PossiblyOpen && HourSet.Contains(station.PossibleHours, day, hour));

    private static bool IsWithin(Town town, int area, int above) =>
        area == above || (town.AreaParents[area] >= 0 && IsWithin(town, town.AreaParents[area], above));
}
