namespace Map.Analysis.Siting.Covering;

/// <summary>
/// The Lagrangian relaxation of a model: rows need not be covered by chosen sites, floors and the budget need not be kept, but each
/// has its price (Galvão and ReVelle 1996). What remains falls apart: a row is taken when its reward exceeds its price; the sites
/// whose rows' prices sum up to most are chosen, one of each clique of sites too near to each other. Its value bounds the model's
/// objective from above, whatever the prices. Where rows need several sites, each pair of row and site has a price, and a row pays its
/// cheapest ones: with one price a row, a site alone would earn half of what only two together can (a gap of 22 % instead of 13 % after the same minute, 2,000 sites for 20,000 places twice).
/// </summary>
internal sealed class Relaxation
{
    /// <summary>2⁻⁵²: a rounding is half of it, relative.</summary>
    private const double Epsilon = 2.220446049250313e-16;

    private const int ParallelEntries = 300_000, SitesPerPart = 64;

    private readonly CoverModel _model;
    private readonly ParallelOptions _parallel;
    private readonly double[] _gains;
    private readonly bool[] _selected;
    private readonly int[] _candidates;
    private readonly double[] _keys;
    private readonly int[] _cliqueOf;
    private readonly int[] _bestOfClique;
    private readonly Action<int> _sumPart;
    private readonly float[] _least = new float[8];

    private Multipliers _at = null!;
    private sbyte[] _fixes = null!;

    public Relaxation(CoverModel model, int threads)
    {
        _model = model;
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = model.RowsOfSite.EntryCount < ParallelEntries ? 1 : threads };
        _gains = new double[model.SiteCount];
        _selected = new bool[model.SiteCount];
        _candidates = new int[model.SiteCount];
        _keys = new double[model.SiteCount];
        _cliqueOf = Cliques.Cover(model.TooNear);
        _bestOfClique = new int[model.SiteCount];
        _sumPart = SumPart;
    }

    /// <summary>By site what choosing it is worth at the last prices.</summary>
    public double[] Gains => _gains;

    /// <summary>By site whether the relaxation chooses it.</summary>
    public bool[] Selected => _selected;

    /// <summary>An upper bound on the objective, of the last prices, rounding included.</summary>
    public double Bound { get; private set; }

    /// <summary>What a site that joins has to push out: the least gain of a chosen free site, 0 while there is room.</summary>
    public double LeastSelected { get; private set; }

    /// <summary>What takes the place of a site that leaves: the largest gain of one that was not chosen, at least 0.</summary>
    public double MostUnselected { get; private set; }

    /// <summary>The reward of a row with what its people are worth to floors.</summary>
    public double RewardOf(int row, Multipliers at) =>
        _model.Rewards[row] + (_model.People[row] * (at.Total + (_model.Groups[row] >= 0 ? at.Groups[_model.Groups[row]] : 0.0)));

    /// <summary>Solves it.</summary>
    /// <param name="at">The prices.</param>
    /// <param name="fixes">By site 1 where it must be chosen, −1 where it must not, 0 where it is free.</param>
    public double Solve(Multipliers at, sbyte[] fixes)
    {
        (_at, _fixes) = (at, fixes);
        SumGains();
        var (sum, absolute) = SumRows();
        Select(ref sum, ref absolute);
        AddConstants(ref sum, ref absolute);
        // Each of so many additions may round by half a unit in the last place of what was summed up by then.
        var terms = _model.RowCount + _model.SiteCount + (double)_model.RowsOfSite.EntryCount / Math.Max(1, _model.SiteCount);
        var bound = sum + ((terms + 64) * Epsilon * absolute);
        // Infinities of both signs prove nothing.
        return Bound = double.IsNaN(bound) ? double.PositiveInfinity : bound;
    }

    private void SumGains()
    {
        if (_model.NeedsSeveral)
        {
            SumEntries();
            return;
        }

        var parts = (_model.SiteCount + SitesPerPart - 1) / SitesPerPart;
        if (_parallel.MaxDegreeOfParallelism > 1) Parallel.For(0, parts, _parallel, _sumPart);
        else for (var part = 0; part < parts; part++) SumPart(part);
    }

    private void SumPart(int part)
    {
        var prices = _at.Rows;
        var end = Math.Min(_model.SiteCount, (part + 1) * SitesPerPart);
        for (var site = part * SitesPerPart; site < end; site++)
        {
            if (_fixes[site] < 0) continue;
            var sum = 0.0;
            foreach (var row in _model.RowsOfSite[site]) sum += prices[row];
            _gains[site] = sum - _model.Prices[site] - (_at.Budget * _model.Costs[site]);
        }
    }

    private void SumEntries()
    {
        for (var site = 0; site < _gains.Length; site++) _gains[site] = -_model.Prices[site] - (_at.Budget * _model.Costs[site]);
        var prices = _at.Rows;
        for (var row = 0; row < _model.RowCount; row++)
        {
            var sites = _model.SitesOfRow[row];
            var first = _model.SitesOfRow.StartOf(row);
            for (var i = 0; i < sites.Length; i++) _gains[sites[i]] += prices[first + i];
        }
    }

    /// <summary>
    /// What a row's sites cost it at least: its price for each site that it needs or, where each has its own, the least of those
    /// that are not ruled out; infinite where too few are left.
    /// </summary>
    public double CostOf(int row, Multipliers at, sbyte[] fixes)
    {
        var need = _model.Needs[row];
        if (!_model.NeedsSeveral) return (double)need * at.Rows[row];
        var least = need <= _least.Length ? _least.AsSpan(0, need) : new float[need];
        LeastPrices(row, at, fixes, least);
        var sum = 0.0;
        foreach (var price in least) sum += price;
        return sum;
    }

    /// <summary>The least prices of a row's entries, rising; infinite where there are fewer.</summary>
    public void LeastPrices(int row, Multipliers at, sbyte[] fixes, Span<float> least)
    {
        least.Fill(float.PositiveInfinity);
        var sites = _model.SitesOfRow[row];
        var prices = at.Rows.AsSpan(_model.PricesOf(row));
        for (var i = 0; i < sites.Length; i++)
        {
            if (fixes[sites[i]] < 0) continue;
            var price = prices[i];
            for (var k = 0; k < least.Length && price < float.PositiveInfinity; k++)
            {
                if (price < least[k]) (least[k], price) = (price, least[k]);
            }
        }
    }

    private (double Sum, double Absolute) SumRows()
    {
        var (sum, absolute) = (0.0, 0.0);
        for (var row = 0; row < _model.RowCount; row++)
        {
            var reward = RewardOf(row, _at);
            var cost = CostOf(row, _at, _fixes);
            if (cost >= reward && !_model.IsEveryRowNeeded) continue;
            // Decisions have left the row too few sites: nothing that keeps them is a plan.
            if (double.IsPositiveInfinity(cost)) return (double.NegativeInfinity, 0);
            sum += reward - cost;
            absolute += reward + cost;
        }

        return (sum, absolute);
    }

    private void Select(ref double sum, ref double absolute)
    {
        var (free, room) = (0, _model.Count);
        if (_model.HasSpacing) Array.Fill(_bestOfClique, -1);
        for (var site = 0; site < _selected.Length; site++)
        {
            _selected[site] = _fixes[site] > 0;
            if (_fixes[site] > 0)
            {
                room--;
                sum += _gains[site];
                absolute += Math.Abs(_gains[site]);
            }
            else if (_fixes[site] == 0 && _gains[site] > 0) free = Offer(site, free);
        }

        SelectBest(free, Math.Max(0, room), ref sum);
        absolute += Math.Abs(sum);
    }

    /// <summary>Adds a free site to the candidates, where it is the best of its clique.</summary>
    private int Offer(int site, int free)
    {
        if (_model.HasSpacing)
        {
            ref var best = ref _bestOfClique[_cliqueOf[site]];
            if (best >= 0)
            {
                if (_gains[site] > _gains[_candidates[best]]) _candidates[best] = site;
                return free;
            }

            best = free;
        }

        _candidates[free] = site;
        return free + 1;
    }

    private void SelectBest(int free, int room, ref double sum)
    {
        for (var i = 0; i < free; i++) _keys[i] = _gains[_candidates[i]];
        var isFull = free >= room;
        LeastSelected = isFull && room > 0 ? QuickSelect.Largest(_keys.AsSpan(0, free), room) : 0;
        var (above, left) = (0, room);
        for (var i = 0; i < free; i++) above += _gains[_candidates[i]] > LeastSelected ? 1 : 0;
        left -= above;
        for (var i = 0; i < free && room > 0; i++)
        {
            var site = _candidates[i];
            if (_gains[site] > LeastSelected || (_gains[site] == LeastSelected && left-- > 0))
            {
                _selected[site] = true;
                sum += _gains[site];
            }
        }

        if (room == 0) LeastSelected = double.PositiveInfinity;
        MostUnselected = 0;
        for (var site = 0; site < _selected.Length; site++)
        {
            if (!_selected[site] && _fixes[site] == 0) MostUnselected = Math.Max(MostUnselected, _gains[site]);
        }
    }

    private void AddConstants(ref double sum, ref double absolute)
    {
        sum += _model.Base;
        absolute += Math.Abs(_model.Base);
        Add(-(double)_at.Total, Math.Max(0, _model.MissingInTotal), ref sum, ref absolute);
        for (var group = 0; group < _at.Groups.Length; group++) Add(-(double)_at.Groups[group], _model.Missing[group], ref sum, ref absolute);
        if (_model.HasBudget) Add(_at.Budget, _model.Budget, ref sum, ref absolute);
    }

    private static void Add(double price, double amount, ref double sum, ref double absolute)
    {
        sum += price * amount;
        absolute += Math.Abs(price * amount);
    }
}
