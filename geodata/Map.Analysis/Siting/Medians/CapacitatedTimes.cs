using Map.Analysis.Siting.Covering;

namespace Map.Analysis.Siting.Medians;

/// <summary>
/// What a median costs where sites can serve so many people only: people go to sites such that all of them together take least
/// time, those of a place also to several. Flow from places through sites, of which each person earns what it saves.
/// </summary>
internal static class CapacitatedTimes
{
    /// <summary>The weight that no open site can serve although it must, and the weighted time of all others.</summary>
    public static (double Unserved, double Time) Compute(SitingProblem problem, bool[] open)
    {
        var (places, sites) = (problem.Matrix.PlaceCount, problem.Matrix.SiteCount);
        var flow = new FlowNetwork(2 + places + sites);
        for (var site = 0; site < sites; site++)
        {
            if (open[site]) flow.Add(2 + places + site, FlowNetwork.Sink, problem.CapacityOf(site), 0);
        }

        var demands = new int[places];
        for (var place = 0; place < places; place++) demands[place] = flow.Add(FlowNetwork.Source, 2 + place, problem.Weights[place], 0);
        var ways = ListWays(problem, open);
        var prize = PrizeOf(problem);
        var arcs = ways.ConvertAll(way => flow.Add(2 + way.Place, 2 + places + way.Site, double.PositiveInfinity, prize - way.Ms));
        foreach (var demand in demands) flow.Open(demand);
        var time = ways.Select((way, i) => way.Ms * flow.FlowOf(arcs[i])).Sum();
        var left = Enumerable.Range(0, places).Sum(place => Math.Max(0, problem.Weights[place] - flow.FlowOf(demands[place])));
        if (problem.UnreachedMs is { } ms) return (0, time + (ms * left));
        return (SitingTolerance.Reaches(problem.Weights.Sum() - left, problem.Weights.Sum()) ? 0 : left, time);
    }

    private static List<(int Place, int Site, int Ms)> ListWays(SitingProblem problem, bool[] open)
    {
        var ways = new List<(int, int, int)>();
        for (var site = 0; site < open.Length; site++)
        {
            if (!open[site]) continue;
            var places = problem.Matrix.PlacesOf(site);
            var times = problem.Matrix.TimesOf(site);
            for (var i = 0; i < places.Length; i++)
            {
                if (problem.Weights[places[i]] > 0) ways.Add((places[i], site, times[i]));
            }
        }

        return ways;
    }

    /// <summary>For being served: the time that would count instead, or, where all must be served, more than others can lose on the way.</summary>
    private static double PrizeOf(SitingProblem problem)
    {
        if (problem.UnreachedMs is { } ms) return ms;
        var longest = 0;
        for (var site = 0; site < problem.Matrix.SiteCount; site++)
        {
            foreach (var time in problem.Matrix.TimesOf(site)) longest = Math.Max(longest, time);
        }

        return (longest + 1.0) * (problem.Matrix.SiteCount + 2);
    }
}
