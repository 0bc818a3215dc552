namespace Map.Analysis.Siting;

/// <summary>Whether the lists of a problem fit each other: a mistake of the caller, not a conflict between its wishes.</summary>
internal static class SitingProblemCheck
{
    /// <exception cref="ArgumentException">They don't.</exception>
    public static void Check(SitingProblem problem)
    {
        var (sites, places) = (problem.Matrix.SiteCount, problem.Matrix.PlaceCount);
        Fits("weights", problem.Weights.Count, places);
        Fits("states of sites", problem.Sites?.Count, sites);
        Fits("costs", problem.Costs?.Count, sites);
        Fits("capacities", problem.Capacities?.Count, sites);
        Fits("groups", problem.Groups?.Count, places);
        Amounts("weight", problem.Weights);
        Amounts("cost", problem.Costs ?? []);
        if (problem.Capacities?.Any(c => !(c >= 0)) == true) throw Wrong("A capacity is below 0 or not a number.");
        if (problem.Times < 1) throw Wrong($"A place is to be reached by {problem.Times} sites; 1 is the least.");
        if (problem.UnreachedMs < 0) throw Wrong($"Places out of reach count {problem.UnreachedMs} ms.");
        if (problem.Objective is SitingObjective.PMedian or SitingObjective.PCenter && (problem.Times > 1 || problem.Decay is not null))
            throw Wrong("Medians and centres are about the nearest site: neither several times nor decay have a meaning for them.");
        if (problem.Objective == SitingObjective.PCenter && problem.Capacities is not null)
            throw Wrong("Centres are about the nearest site: capacities, which send people elsewhere, have no meaning for them.");
        if (problem.Objective == SitingObjective.PMedian && problem is { Capacities: not null, Floors: not null })
            throw Wrong("A median with capacities and floors has no solver: who goes where would have to trade time against floors. Leave one of them out.");
        if (problem.LimitMs < 0) throw Wrong($"The limit is {problem.LimitMs} ms.");
        if (problem.Count < 0) throw Wrong($"{problem.Count} sites are to be chosen.");
        if (problem.Budget is { } budget && !(budget >= 0)) throw Wrong($"The budget is {budget}.");
        if (problem.Share is not (>= 0 and <= 1)) throw Wrong($"The share to cover is {problem.Share}, not within 0 to 1.");
        CheckGroups(problem);
        if (problem.TooNear?.Any(p => p.A < 0 || p.B < 0 || p.A >= sites || p.B >= sites || p.A == p.B) == true)
            throw Wrong($"A pair of sites that are too near names the same site twice, or one that is not among the {sites}.");
    }

    private static void CheckGroups(SitingProblem problem)
    {
        if (problem.Floors is null) return;
        if (problem.Groups is null) throw Wrong("Floors need groups of places.");
        if (problem.Floors.Any(f => f is not (>= 0 and <= 1))) throw Wrong("A floor is not within 0 to 1.");
        if (problem.Groups.Any(g => g < SitingProblem.NoGroup || g >= problem.Floors.Count)) throw Wrong($"A place is in a group that is not among the {problem.Floors.Count} with floors.");
    }

    private static void Fits(string what, int? count, int expected)
    {
        if (count is { } given && given != expected) throw Wrong($"There are {given} {what} for {expected} in the matrix.");
    }

    private static void Amounts(string what, IReadOnlyList<double> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (!double.IsFinite(values[i]) || values[i] < 0) throw Wrong($"The {what} number {i} is {values[i]}, not finite from 0.");
        }
    }

    private static ArgumentException Wrong(string message) => new(message);
}
