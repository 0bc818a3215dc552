namespace Map.Analysis.Siting.Covering;

/// <summary>
/// Reduces a problem to its <see cref="CoverModel"/>: existing and required sites are counted in beforehand, places that only they
/// reach, or that nobody can, are dropped, and places of equal sites are merged. A place whose coverage decays becomes a row a level
/// of worth: the sites that give at least that much, for the difference to the next level.
/// </summary>
internal sealed class CoverModelBuilder
{
    private readonly SitingProblem _problem;

    // By site its number in the model, or one of these.
    private const int Fixed = -1, Closed = -2;
    private readonly int[] _numbers;
    private readonly int[] _siteIds;
    private readonly RowList _rows = new();
    private readonly double[] _coveredByGroup;
    private double _reward, _covered;
    private bool _isWhole = true;

    // Of one place: its sites by falling worth, fixed ones too.
    private (double Worth, int Site)[] _reaching = [];
    private int[] _sites = [];

    private CoverModelBuilder(SitingProblem problem)
    {
        _problem = problem;
        _coveredByGroup = new double[problem.Floors?.Count ?? 0];
        var openable = CoverageTarget.OpenableSites(problem);
        _siteIds = [.. Enumerable.Range(0, openable.Length).Where(s => openable[s] && problem.StateOf(s) == SiteState.Candidate)];
        _numbers = new int[openable.Length];
        for (var s = 0; s < openable.Length; s++) _numbers[s] = CoverageTarget.IsFixed(problem, s) ? Fixed : Closed;
        for (var i = 0; i < _siteIds.Length; i++) _numbers[_siteIds[i]] = i;
    }

    private bool IsSetCover => _problem.Objective == SitingObjective.SetCover;

    public static CoverModel Build(SitingProblem problem)
    {
        var builder = new CoverModelBuilder(problem);
        for (var place = 0; place < problem.Matrix.PlaceCount; place++)
        {
            if (problem.Weights[place] > 0) builder.AddPlace(place);
        }

        return builder.ToModel();
    }

    private void AddPlace(int place)
    {
        var count = GatherSites(place);
        var reaching = _reaching.AsSpan(0, count);
        // Within a level, and over all when nothing decays, sites keep their order: equal places give equal rows.
        if (_problem.Decay is not null) reaching.Sort(static (a, b) => a.Worth != b.Worth ? b.Worth.CompareTo(a.Worth) : a.Site.CompareTo(b.Site));
        for (int end = 0, level; end < count;)
        {
            level = end;
            while (end < count && reaching[end].Worth == reaching[level].Worth) end++;
            AddLevel(place, reaching[..end], end < count ? reaching[end].Worth : 0);
        }
    }

    private int GatherSites(int place)
    {
        var sites = _problem.Matrix.SitesOf(place);
        var times = _problem.Matrix.TimesTo(place);
        if (sites.Length > _reaching.Length) (_reaching, _sites) = (new (double, int)[2 * sites.Length], new int[2 * sites.Length]);
        var count = 0;
        for (var i = 0; i < sites.Length; i++)
        {
            if (_numbers[sites[i]] != Closed && _problem.WorthAt(times[i]) is > 0 and var worth) _reaching[count++] = (worth, _numbers[sites[i]]);
        }

        return count;
    }

    private void AddLevel(int place, ReadOnlySpan<(double Worth, int Site)> reaching, double nextWorth)
    {
        var (count, need) = (0, _problem.Times);
        foreach (var (_, site) in reaching)
        {
            if (site == Fixed) need--;
            else _sites[count++] = site;
        }

        var weight = _problem.Weights[place];
        var reward = IsSetCover ? 0 : weight * (reaching[^1].Worth - nextWorth);
        // Floors and the share count people, whatever their coverage is worth.
        var people = nextWorth == 0 ? weight : 0;
        var group = people > 0 && _coveredByGroup.Length > 0 ? _problem.Groups![place] : CoverModel.NoGroup;
        _isWhole &= reward == Math.Floor(reward);
        if (need <= 0) AddCovered(group, reward, people);
        else if (count >= need && (reward > 0 || people > 0)) AddRow(count, need, group, reward, people);
    }

    private void AddCovered(int group, double reward, double people)
    {
        _reward += reward;
        _covered += people;
        if (group != CoverModel.NoGroup) _coveredByGroup[group] += people;
    }

    private void AddRow(int count, int need, int group, double reward, double people)
    {
        var sites = _sites.AsSpan(0, count);
        if (_problem.Decay is not null) sites.Sort();
        _rows.Add(sites, need, group, reward, people);
    }

    private CoverModel ToModel()
    {
        var required = Enumerable.Range(0, _numbers.Length).Where(s => _problem.StateOf(s) == SiteState.Required).ToList();
        var paid = required.Sum(_problem.CostOf);
        double[] costs = [.. _siteIds.Select(_problem.CostOf)];
        var (isAll, rows) = (IsSetCover && _problem.Share == 1 && _problem.Capacities is null, _rows.Sites);
        return new CoverModel
        {
            SiteIds = _siteIds,
            Prices = IsSetCover ? costs : new double[costs.Length],
            Costs = costs,
            RowsOfSite = rows.Transpose(_siteIds.Length),
            SitesOfRow = rows,
            Rewards = _rows.Rewards,
            People = _rows.People,
            Needs = _rows.Needs,
            Groups = _rows.Groups,
            Missing = isAll ? new double[_coveredByGroup.Length] : MissingByGroup(),
            MissingInTotal = isAll ? SitingTolerance.Least(_rows.People.Sum()) : IsSetCover ? StillMissing(CoverageTarget.Of(_problem), _covered) : 0,
            IsEveryRowNeeded = isAll,
            Count = _problem.Count - required.Count ?? int.MaxValue,
            Budget = _problem.Budget is { } budget ? SitingTolerance.Most(budget) - paid : double.PositiveInfinity,
            TooNear = SparseRows.OfPairs(_siteIds.Length, PairsInModel()),
            Base = IsSetCover ? -paid : _reward,
            IsLeast = IsSetCover,
            IsCapacitated = _problem.Capacities is not null,
            Grain = _isWhole && _problem.Capacities?.All(c => c == Math.Floor(c)) != false && (!IsSetCover || costs.All(c => c == Math.Floor(c))) ? 1 : 0,
        };
    }

    private double[] MissingByGroup()
    {
        var weights = PlaceCoverage.GroupWeights(_problem);
        return [.. weights.Select((w, g) => StillMissing(_problem.Floors![g] * w, _coveredByGroup[g]))];
    }

    private static double StillMissing(double target, double covered) => SitingTolerance.Least(target) - covered;

    private IEnumerable<(int, int)> PairsInModel() => (_problem.TooNear ?? [])
        .Select(p => (A: _numbers[p.A], B: _numbers[p.B])).Where(p => p.A >= 0 && p.B >= 0);
}
