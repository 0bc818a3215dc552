namespace Map.Analysis.Siting.Covering;

/// <summary>
/// What capacities add to a model that knows none: the true value of a choice, and an upper bound for a part of all choices, as if
/// every site that is not ruled out were open, and as if the largest of them were always full.
/// </summary>
internal sealed class CapacityBound
{
    private readonly SitingProblem _problem;
    private readonly CoverModel _model;
    private readonly bool[] _always;
    private readonly double _alwaysCapacity;
    private readonly double _target;
    private readonly double[] _usable;

    public CapacityBound(SitingProblem problem, CoverModel model)
    {
        (_problem, _model) = (problem, model);
        _always = [.. Enumerable.Range(0, problem.Matrix.SiteCount).Select(s => CoverageTarget.IsFixed(problem, s))];
        _usable = [.. Enumerable.Range(0, problem.Matrix.SiteCount).Select(Usable)];
        _alwaysCapacity = Enumerable.Range(0, _always.Length).Where(s => _always[s]).Sum(s => _usable[s]);
        _target = problem.Objective == SitingObjective.SetCover ? SitingTolerance.Least(CoverageTarget.Of(problem)) : 0;
    }

    /// <summary>The objective of a choice; null when it does not keep floors or the share.</summary>
    public double? ValueOf(ReadOnlySpan<int> sites)
    {
        var open = (bool[])_always.Clone();
        var price = 0.0;
        foreach (var site in sites)
        {
            open[_model.SiteIds[site]] = true;
            price += _model.Prices[site];
        }

        return WorthOf(open) is not { } worth ? null : _problem.Objective == SitingObjective.SetCover ? _model.Base - price : worth;
    }

    /// <summary>No choice that keeps the decisions is better; null when none keeps floors or the share.</summary>
    public double? BoundOf(sbyte[] fixes)
    {
        var open = (bool[])_always.Clone();
        for (var site = 0; site < fixes.Length; site++) open[_model.SiteIds[site]] = fixes[site] >= 0;
        if (WorthOf(open) is not { } worth) return null;
        var served = MostServed(fixes);
        if (_problem.Objective == SitingObjective.SetCover) return served < _target ? null : double.PositiveInfinity;
        // The margin is for what rounding may take away.
        return Math.Min(worth, served) * (1 + 1e-12);
    }

    private double? WorthOf(bool[] open)
    {
        var coverage = PlaceCoverage.Compute(_problem, open);
        return coverage.People < _target || coverage.GroupsBelowFloor().Count > 0 ? null : coverage.Worth;
    }

    private double MostServed(sbyte[] fixes)
    {
        var chosen = Enumerable.Range(0, fixes.Length).Where(s => fixes[s] > 0).ToList();
        var free = Enumerable.Range(0, fixes.Length).Where(s => fixes[s] == 0).Select(s => _usable[_model.SiteIds[s]]).OrderDescending();
        return _alwaysCapacity + chosen.Sum(s => _usable[_model.SiteIds[s]]) + free.Take(Math.Max(0, _model.Count - chosen.Count)).Sum();
    }

    /// <summary>A site's capacity, as far as there are people in its reach.</summary>
    private double Usable(int site)
    {
        var people = 0.0;
        var places = _problem.Matrix.PlacesOf(site);
        var times = _problem.Matrix.TimesOf(site);
        for (var i = 0; i < places.Length; i++) people += _problem.WorthAt(times[i]) > 0 ? _problem.Weights[places[i]] : 0;
        return Math.Min(people, _problem.CapacityOf(site));
    }
}
