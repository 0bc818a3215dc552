namespace Map.Analysis.Siting.Covering;

/// <summary>By place the largest worths of open sites, as many as it must be reached by, kept as sites open.</summary>
internal sealed class CoverageLevels
{
    private readonly SitingProblem _problem;
    private readonly bool _isGraded;

    // Falling worths of place i from i times Times on.
    private readonly double[] _best;

    public CoverageLevels(SitingProblem problem)
    {
        _problem = problem;
        _isGraded = problem.Objective == SitingObjective.MaxCoverage;
        _best = new double[problem.Matrix.PlaceCount * problem.Times];
        for (var site = 0; site < problem.Matrix.SiteCount; site++)
        {
            if (problem.StateOf(site) == SiteState.Existing) Open(site);
        }
    }

    /// <summary>What a site would add to the weight covered, by its worth or, in set covering, whatever its worth.</summary>
    public double GainOf(int site)
    {
        var places = _problem.Matrix.PlacesOf(site);
        var times = _problem.Matrix.TimesOf(site);
        var gain = 0.0;
        for (var i = 0; i < places.Length; i++)
        {
            var worths = WorthsOf(places[i]);
            var joined = JoinedBy(worths, WorthAt(times[i]));
            if (joined > worths[^1]) gain += _problem.Weights[places[i]] * (joined - worths[^1]);
        }

        return gain;
    }

    public void Open(int site)
    {
        var places = _problem.Matrix.PlacesOf(site);
        var times = _problem.Matrix.TimesOf(site);
        for (var i = 0; i < places.Length; i++)
        {
            var (worth, worths) = (WorthAt(times[i]), 0);
            var row = WorthsOf(places[i]);
            for (; worths < row.Length && worth > 0; worths++)
            {
                if (worth > row[worths]) (row[worths], worth) = (worth, row[worths]);
            }
        }
    }

    /// <summary>The least of the worths after another one has joined.</summary>
    private static double JoinedBy(ReadOnlySpan<double> worths, double worth) =>
        worths.Length == 1 ? Math.Max(worths[0], worth) : Math.Min(worths[^2], Math.Max(worths[^1], worth));

    private Span<double> WorthsOf(int place) => _best.AsSpan(place * _problem.Times, _problem.Times);

    private double WorthAt(int ms) => _problem.WorthAt(ms) is var worth && (_isGraded || worth == 0) ? worth : 1;
}
