namespace Map.Analysis.Siting.Covering;

/// <summary>A choice of sites of a model and what it covers, kept up to date as sites come and go.</summary>
internal sealed class CoverState
{
    private readonly CoverModel _model;
    private readonly bool[] _chosen;
    private readonly int[] _hits;
    private readonly double[] _coveredByGroup;

    // By site how many chosen ones are too near to it.
    private readonly int[] _neighbours;

    public CoverState(CoverModel model)
    {
        _model = model;
        _chosen = new bool[model.SiteCount];
        _hits = new int[model.RowCount];
        _neighbours = new int[model.SiteCount];
        _coveredByGroup = new double[model.Missing.Length];
    }

    public int Count { get; private set; }

    public double Cost { get; private set; }

    /// <summary>The people of covered rows.</summary>
    public double Covered { get; private set; }

    /// <summary>The model's objective of this choice.</summary>
    public double Value => _model.Base + _reward - _price;

    private double _reward, _price;

    public bool IsChosen(int site) => _chosen[site];

    public IEnumerable<int> Chosen => Enumerable.Range(0, _chosen.Length).Where(s => _chosen[s]);

    /// <summary>People that are still missing in groups and altogether; 0 when every floor is kept.</summary>
    public double Deficit
    {
        get
        {
            var deficit = Math.Max(0, _model.MissingInTotal - Covered);
            for (var g = 0; g < _coveredByGroup.Length; g++) deficit += Math.Max(0, _model.Missing[g] - _coveredByGroup[g]);
            return deficit;
        }
    }

    /// <summary>Whether a site can join without breaking count, budget or spacing.</summary>
    public bool CanAdd(int site) => !_chosen[site] && Count < _model.Count && Cost + _model.Costs[site] <= _model.Budget && _neighbours[site] == 0;

    /// <summary>Whether spacing alone lets it join.</summary>
    public bool IsFarEnough(int site) => _neighbours[site] == 0;

    public void Add(int site)
    {
        _chosen[site] = true;
        Count++;
        Cost += _model.Costs[site];
        _price += _model.Prices[site];
        foreach (var other in _model.TooNear[site]) _neighbours[other]++;
        foreach (var row in _model.RowsOfSite[site])
        {
            if (++_hits[row] == _model.Needs[row]) Cover(row, 1);
        }
    }

    public void Remove(int site)
    {
        _chosen[site] = false;
        Count--;
        Cost -= _model.Costs[site];
        _price -= _model.Prices[site];
        foreach (var other in _model.TooNear[site]) _neighbours[other]--;
        foreach (var row in _model.RowsOfSite[site])
        {
            if (_hits[row]-- == _model.Needs[row]) Cover(row, -1);
        }
    }

    /// <summary>
    /// What adding a site is good for. Rows that lack more than one site count in part, else the first of several sites would be
    /// worth nothing. People count as far as a floor lacks them.
    /// </summary>
    public (double Reward, double Needed) GainOf(int site)
    {
        var (reward, needed) = (0.0, 0.0);
        foreach (var row in _model.RowsOfSite[site])
        {
            var lacking = _model.Needs[row] - _hits[row];
            if (lacking <= 0) continue;
            reward += _model.Rewards[row] / lacking;
            if (_model.HasFloors && IsLacking(row)) needed += _model.People[row] / lacking;
        }

        return (reward, needed);
    }

    public void Set(ReadOnlySpan<int> sites)
    {
        for (var site = 0; site < _chosen.Length; site++)
        {
            if (_chosen[site] && !sites.Contains(site)) Remove(site);
        }

        foreach (var site in sites)
        {
            if (!_chosen[site]) Add(site);
        }
    }

    private bool IsLacking(int row) => Covered < _model.MissingInTotal
        || (_model.Groups[row] is >= 0 and var group && _coveredByGroup[group] < _model.Missing[group]);

    private void Cover(int row, int sign)
    {
        _reward += sign * _model.Rewards[row];
        Covered += sign * _model.People[row];
        if (_model.Groups[row] is >= 0 and var group) _coveredByGroup[group] += sign * _model.People[row];
    }
}
