namespace Map.Analysis.Routes.Branches.Search;

/// <summary>
/// The unit with which each branch begins: a kept one's own; then again and again that which fits best the anchor that adds most to what
/// all units gain so far (the greedy rule for maximal coverage; Nemhauser, Wolsey and Fisher, 1978). So new branches begin on
/// the strongest corridors or in the fullest zones that have none yet.
/// </summary>
internal sealed class SeedFinder
{
    private readonly BranchModel _model;
    private readonly Affinity _basis;
    private readonly long[] _gained;
    private readonly bool[] _isSeed;
    private readonly List<int> _seeds = [];

    private SeedFinder(BranchModel model, Affinity basis) =>
        (_model, _basis, _gained, _isSeed) = (model, basis, new long[model.Units.Count], new bool[model.Units.Count]);

    /// <summary>The seeds: kept ones first, by their branch; then those of each component.</summary>
    public static List<int> Find(BranchModel model, Affinity basis, int[] counts)
    {
        var finder = new SeedFinder(model, basis);
        foreach (var unit in Enumerable.Range(0, model.Units.Count).Where(u => model.KeptBy[u] >= 0).OrderBy(u => model.KeptBy[u])) finder.AddKept(unit);
        var units = Enumerable.Range(0, model.Units.Count).ToLookup(u => model.Component[u]);
        for (var component = 0; component < counts.Length; component++)
        {
            int[] inside = [.. units[component]];
            for (var left = counts[component] - inside.Count(u => model.KeptBy[u] >= 0); left > 0; left--) finder.AddNext(inside);
        }

        return finder._seeds;
    }

    private void AddKept(int unit)
    {
        var best = new AnchorGain(-1, 0);
        foreach (var gain in _basis.GainsOf(unit)) best = gain.Worth > best.Worth ? gain : best;
        Add(unit, best.Anchor);
    }

    private void AddNext(int[] inside)
    {
        var added = new SortedDictionary<int, long>();
        foreach (var unit in inside)
        {
            foreach (var (by, worth) in _basis.GainsOf(unit)) added[by] = added.GetValueOrDefault(by) + Math.Max(0, worth - _gained[unit]);
        }

        var anchor = added.Count == 0 ? -1 : added.MaxBy(a => a.Value).Key;
        Add(inside.Where(u => !_isSeed[u]).OrderByDescending(u => anchor < 0 ? 0 : _basis.GainOf(u, anchor)).ThenByDescending(u => _model.Couriers[u]).First(), anchor);
    }

    private void Add(int unit, int anchor)
    {
        _isSeed[unit] = true;
        _seeds.Add(unit);
        if (anchor < 0) return;
        for (var other = 0; other < _gained.Length; other++) _gained[other] = Math.Max(_gained[other], _basis.GainOf(other, anchor));
    }
}
