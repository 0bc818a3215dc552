namespace Map.Analysis.Siting.Explanations;

/// <summary>
/// What a growing set of open sites is worth to every place: the k largest worths of sites that reach it, of which the least counts, where
/// k is the problem's <see cref="SitingProblem.Times"/>. For medians the worth is the time saved against the longest there is.
/// </summary>
internal sealed class PlaceWorths
{
    private readonly SitingProblem _problem;
    private readonly int _times;
    private readonly int _longestMs;
    private readonly double[] _best;

    public PlaceWorths(SitingProblem problem)
    {
        _problem = problem;
        _times = IsOfTimes ? 1 : problem.Times;
        _longestMs = IsOfTimes ? LongestMs(problem.Matrix) : 0;
        _best = new double[problem.Matrix.PlaceCount * _times];
        for (var site = 0; site < problem.Matrix.SiteCount; site++)
        {
            if (problem.StateOf(site) == SiteState.Existing) Open(site);
        }
    }

    private PlaceWorths(PlaceWorths same) =>
        (_problem, _times, _longestMs, _best) = (same._problem, same._times, same._longestMs, (double[])same._best.Clone());

    private bool IsOfTimes => _problem.Objective is SitingObjective.PMedian or SitingObjective.PCenter;

    /// <summary>The same at this moment, to go on from.</summary>
    public PlaceWorths Copy() => new(this);

    /// <summary>The weight of a place that is covered now, whatever that is worth; otherwise 0.</summary>
    public double CoveredAt(int place) => _best[(place * _times) + _times - 1] > 0 ? _problem.Weights[place] : 0;

    /// <summary>What opening a site would add.</summary>
    public double GainOf(int site)
    {
        var gain = 0.0;
        var places = _problem.Matrix.PlacesOf(site);
        var times = _problem.Matrix.TimesOf(site);
        for (var i = 0; i < places.Length; i++) gain += GainAt(places[i], WorthAt(times[i]));
        return gain;
    }

    /// <summary>Opens a site, and tells each place that gains by it.</summary>
    public void Open(int site, Action<int, double>? gains = null)
    {
        var places = _problem.Matrix.PlacesOf(site);
        var times = _problem.Matrix.TimesOf(site);
        for (var i = 0; i < places.Length; i++)
        {
            var worth = WorthAt(times[i]);
            if (gains is not null && GainAt(places[i], worth) is > 0 and var gain) gains(places[i], gain);
            Insert(_best.AsSpan(places[i] * _times, _times), worth);
        }
    }

    /// <summary>What a site at so many milliseconds would add at a place.</summary>
    public double GainAt(int place, int ms) => GainAt(place, WorthAt(ms));

    private double WorthAt(int ms) => IsOfTimes ? _longestMs - ms : _problem.WorthAt(ms);

    /// <summary>The k-th largest rises to the new one, but not above the one before it.</summary>
    private double GainAt(int place, double worth)
    {
        var last = (place * _times) + _times - 1;
        if (worth <= _best[last]) return 0;
        var rises = _times == 1 ? worth : Math.Min(worth, _best[last - 1]);
        return _problem.Weights[place] * (rises - _best[last]);
    }

    private static void Insert(Span<double> best, double worth)
    {
        for (var i = 0; i < best.Length; i++)
        {
            if (worth > best[i]) (best[i], worth) = (worth, best[i]);
        }
    }

    private static int LongestMs(SiteMatrix matrix)
    {
        var longest = 0;
        for (var site = 0; site < matrix.SiteCount; site++)
        {
            foreach (var ms in matrix.TimesOf(site)) longest = Math.Max(longest, ms);
        }

        return longest;
    }
}
