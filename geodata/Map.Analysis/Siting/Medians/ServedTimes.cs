namespace Map.Analysis.Siting.Medians;

/// <summary>What medians and centres count, site after site: the weight that is not served yet, and the time of the rest.</summary>
internal sealed class ServedTimes
{
    private readonly SitingProblem _problem;

    // Without a site: what counts for a place out of reach, or negative when it must be reached.
    private readonly int[] _times;

    public ServedTimes(SitingProblem problem)
    {
        (_problem, _times) = (problem, new int[problem.Matrix.PlaceCount]);
        Array.Fill(_times, problem.UnreachedMs ?? -1);
        for (var site = 0; site < problem.Matrix.SiteCount; site++)
        {
            if (problem.StateOf(site) == SiteState.Existing) Add(site);
        }
    }

    /// <summary>Weight not served, and the sum of weighted times, or the worst time, of what is.</summary>
    public (double Unserved, double Time) Total => Sum(_times);

    public (double Unserved, double Time) TotalWith(int site)
    {
        var times = (int[])_times.Clone();
        Add(site, times);
        return Sum(times);
    }

    public void Add(int site) => Add(site, _times);

    private void Add(int site, int[] times)
    {
        var places = _problem.Matrix.PlacesOf(site);
        var reached = _problem.Matrix.TimesOf(site);
        for (var i = 0; i < places.Length; i++)
        {
            if (times[places[i]] < 0 || reached[i] < times[places[i]]) times[places[i]] = reached[i];
        }
    }

    private (double Unserved, double Time) Sum(int[] times)
    {
        var (unserved, sum, worst) = (0.0, 0.0, 0.0);
        for (var place = 0; place < times.Length; place++)
        {
            var weight = _problem.Weights[place];
            if (weight == 0) continue;
            if (times[place] < 0)
            {
                unserved += weight;
                continue;
            }

            sum += weight * times[place];
            worst = Math.Max(worst, times[place]);
        }

        return (unserved, _problem.Objective == SitingObjective.PMedian ? sum : worst);
    }
}
