namespace Map.Analysis.Routes.Branches.Search;

/// <summary>Leaves out what can be in no branch, and ties together what stays together.</summary>
internal sealed class UnitBuilder
{
    private readonly BranchProblem _problem;
    private readonly BranchOptions _options;
    private readonly int[] _unitOf;
    private readonly List<List<int>> _units = [];
    private readonly List<int> _keptBy = [];
    private readonly List<int> _mergedFrom = [];

    public UnitBuilder(BranchProblem problem, BranchOptions options)
    {
        (_problem, _options) = (problem, options);
        _unitOf = new int[problem.Routes.Count];
        Array.Fill(_unitOf, -1);
        TieExisting();
        AddFree();
    }

    public List<LeftOutRoute> LeftOut { get; } = [];

    public BranchModel Build()
    {
        var component = Components.Find(_units.Count, NeighboursOf);
        var isLeftOut = LeaveOutSmall(component);
        var left = Enumerable.Range(0, _units.Count).Where(u => !isLeftOut[component[u]]).ToList();
        var number = left.Index().ToDictionary(u => u.Item, u => u.Index);
        return new BranchModel
        {
            Units = [.. left.Select(u => _units[u])],
            Couriers = [.. left.Select(CouriersOf)],
            KeptBy = [.. left.Select(u => _keptBy[u])],
            Neighbours = [.. left.Select(u => NeighboursOf(u).Select(n => number[n]).ToArray())],
            Component = Components.Find(left.Count, u => NeighboursOf(left[u]).Select(n => number[n])),
        };
    }

    private void TieExisting()
    {
        foreach (var (number, branch) in _problem.Existing.Index())
        {
            if (branch.Rule == ExistingRule.Dissolve || branch.Routes.Count == 0) continue;
            var isEnough = branch.Routes.Sum(r => (long)_problem.Routes[r].Couriers) >= _options.LeastCouriers;
            AddUnit(branch.Routes.Order(), branch.Rule == ExistingRule.Keep || isEnough ? number : -1, number);
        }
    }

    private void AddFree()
    {
        for (var route = 0; route < _unitOf.Length; route++)
        {
            if (_unitOf[route] >= 0) continue;
            if (_problem.Routes[route].EdgeSides.Count == 0) LeftOut.Add(new LeftOutRoute(route, LeftOutReason.NotOnStreets));
            else if (_problem.HasPlaces && _problem.Routes[route].Detours.Count == 0) LeftOut.Add(new LeftOutRoute(route, LeftOutReason.NoMeetingPlace));
            else AddUnit([route], -1, -1);
        }
    }

    private void AddUnit(IEnumerable<int> routes, int keptBy, int mergedFrom)
    {
        _units.Add([.. routes]);
        _keptBy.Add(keptBy);
        _mergedFrom.Add(mergedFrom);
        foreach (var route in _units[^1])
        {
            if (_unitOf[route] >= 0) throw new ArgumentException($"Route {route} belongs to two branches.", nameof(routes));
            _unitOf[route] = _units.Count - 1;
        }
    }

    private IEnumerable<int> NeighboursOf(int unit) =>
        _units[unit].SelectMany(r => _problem.Contacts.Neighbours[r]).Select(r => _unitOf[r]).Where(u => u >= 0 && u != unit).Distinct().Order();

    private long CouriersOf(int unit) => _units[unit].Sum(r => (long)_problem.Routes[r].Couriers);

    /// <summary>Components with too few members; a branch that is to be merged and has no neighbour large enough stays instead.</summary>
    private bool[] LeaveOutSmall(int[] component)
    {
        var isLeftOut = new bool[component.Length == 0 ? 0 : component.Max() + 1];
        foreach (var units in Enumerable.Range(0, component.Length).GroupBy(u => component[u]))
        {
            if (units.Any(u => _keptBy[u] >= 0) || units.Sum(CouriersOf) >= _options.LeastCouriers) continue;
            var merging = units.Where(u => _mergedFrom[u] >= 0).OrderByDescending(CouriersOf).ToList();
            if (merging.Count > 0)
            {
                _keptBy[merging[0]] = _mergedFrom[merging[0]];
                continue;
            }

            isLeftOut[units.Key] = true;
            var routes = units.SelectMany(u => _units[u]).ToList();
            LeftOut.AddRange(routes.Select(r => new LeftOutRoute(r, routes.Count == 1 ? LeftOutReason.NoNeighbour : LeftOutReason.TooFewMembers)));
        }

        return isLeftOut;
    }
}
