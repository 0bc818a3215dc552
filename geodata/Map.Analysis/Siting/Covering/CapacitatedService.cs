namespace Map.Analysis.Siting.Covering;

/// <summary>
/// Whom open sites of limited capacity serve, at best: people of a place may be divided among the open sites that reach it, each of
/// them is worth the lesser of what the site and the place give. Floors come first, then worth: flow from groups through places
/// and sites.
/// </summary>
internal sealed class CapacitatedService
{
    private readonly SitingProblem _problem;
    private readonly bool[] _open;
    private readonly FlowNetwork _flow;
    private readonly int _firstPlace, _firstSite;
    private readonly double _bonus;
    private readonly double[] _best;

    // The arcs of places that are in no group.
    private readonly List<int> _demands = [];

    private CapacitatedService(SitingProblem problem, bool[] open)
    {
        (_problem, _open, _best) = (problem, open, new double[problem.Times]);
        var groups = problem.Floors?.Count ?? 0;
        (_firstPlace, _firstSite) = (2 + groups, 2 + groups + problem.Matrix.PlaceCount);
        _flow = new FlowNetwork(_firstSite + problem.Matrix.SiteCount);
        // Serving somebody for a floor must pay even if everybody on the way loses all worth.
        _bonus = 2 + problem.Matrix.SiteCount;
    }

    /// <summary>By group the weight that is served.</summary>
    public double[] ByGroup { get; private set; } = [];

    public double People { get; private set; }

    public double Worth { get; private set; }

    public static CapacitatedService Compute(SitingProblem problem, bool[] open)
    {
        var service = new CapacitatedService(problem, open);
        service.AddSites();
        for (var place = 0; place < problem.Matrix.PlaceCount; place++) service.AddPlace(place);
        service.Serve();
        return service;
    }

    private void AddSites()
    {
        for (var site = 0; site < _open.Length; site++)
        {
            if (_open[site]) _flow.Add(_firstSite + site, FlowNetwork.Sink, _problem.CapacityOf(site), 0);
        }
    }

    private void AddPlace(int place)
    {
        var worth = PlaceCoverage.WorthOf(_problem, _open, place, _best);
        if (worth == 0 || _problem.Weights[place] == 0) return;
        var group = _problem.Floors is null ? SitingProblem.NoGroup : _problem.Groups![place];
        if (group == SitingProblem.NoGroup) _demands.Add(_flow.Add(FlowNetwork.Source, _firstPlace + place, _problem.Weights[place], 0));
        else _flow.Add(2 + group, _firstPlace + place, _problem.Weights[place], 0);
        var sites = _problem.Matrix.SitesOf(place);
        var times = _problem.Matrix.TimesTo(place);
        for (var i = 0; i < sites.Length; i++)
        {
            if (_open[sites[i]] && Math.Min(worth, _problem.WorthAt(times[i])) is > 0 and var own)
                _flow.Add(_firstPlace + place, _firstSite + sites[i], double.PositiveInfinity, _problem.Objective == SitingObjective.SetCover ? 1 : own);
        }
    }

    private void Serve()
    {
        ByGroup = new double[_problem.Floors?.Count ?? 0];
        var weights = PlaceCoverage.GroupWeights(_problem);
        var floors = weights.Select((w, g) => _flow.Add(FlowNetwork.Source, 2 + g, _problem.Floors![g] * w, _bonus)).ToList();
        var rest = weights.Select((w, g) => _flow.Add(FlowNetwork.Source, 2 + g, w - (_problem.Floors![g] * w), 0)).ToList();
        foreach (var arc in floors.Concat(_demands).Concat(rest)) _flow.Open(arc);
        for (var group = 0; group < ByGroup.Length; group++) ByGroup[group] = _flow.FlowOf(floors[group]) + _flow.FlowOf(rest[group]);
        People = ByGroup.Sum() + _demands.Sum(_flow.FlowOf);
        Worth = _flow.Profit - (_bonus * floors.Sum(_flow.FlowOf));
    }
}
