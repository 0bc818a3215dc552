namespace Map.Analysis.Siting.Medians;

/// <summary>
/// By place the nearest and the second nearest of the chosen sites, and what it costs to lose each site: the state of
/// <see cref="Interchange"/>. A place outside the limit of a group in need costs a surcharge. Not for two threads at once.
/// </summary>
internal sealed class NearestTwo
{
    private const int None = -1;

    private readonly MedianRows _rows;
    private readonly MedianColumns _columns;
    private readonly double[] _unserved, _surcharges;
    private readonly int[] _first, _second;
    private readonly double[] _firstCosts, _secondCosts, _losses, _extra;
    private readonly int[] _touched;

    public NearestTwo(MedianRows rows, MedianColumns columns)
    {
        (_rows, _columns) = (rows, columns);
        (_first, _second) = (new int[rows.PlaceCount], new int[rows.PlaceCount]);
        (_firstCosts, _secondCosts, _surcharges) = (new double[rows.PlaceCount], new double[rows.PlaceCount], new double[rows.PlaceCount]);
        (_losses, _extra, _touched) = (new double[rows.SiteCount], new double[rows.SiteCount], new int[rows.SiteCount]);
        _unserved = PriceUnserved(rows);
        IsOpen = new bool[rows.SiteCount];
    }

    public bool[] IsOpen { get; }

    /// <summary>By site what its places cost more without it.</summary>
    public ReadOnlySpan<double> Losses => _losses;

    /// <summary>By place what it costs more when it is outside the limit.</summary>
    public double[] Surcharges => _surcharges;

    /// <summary>Cost with surcharges, and with a price for places that had to be served and are not.</summary>
    public double Total
    {
        get
        {
            var total = 0.0;
            foreach (var cost in _firstCosts) total += cost;
            return total;
        }
    }

    /// <summary>By place halfway between the costs of the nearest and the second nearest site.</summary>
    public float[] MiddleCosts()
    {
        var costs = new float[_firstCosts.Length];
        for (var place = 0; place < costs.Length; place++) costs[place] = (float)((_firstCosts[place] + _secondCosts[place]) / 2);
        return costs;
    }

    public void Load(ReadOnlySpan<int> sites)
    {
        Array.Clear(IsOpen);
        Array.Clear(_losses);
        foreach (var site in sites) IsOpen[site] = true;
        for (var place = 0; place < _rows.PlaceCount; place++)
        {
            Find(place);
            AddLoss(place, 1);
        }
    }

    /// <summary>What the places save with another site.</summary>
    public double GainOf(int site)
    {
        var gain = 0.0;
        for (var e = _columns.FirstOut[site]; e < _columns.FirstOut[site + 1]; e++)
        {
            var place = _columns.Places[e];
            var saved = _firstCosts[place] - CostOf(place, _columns.Times[e]);
            if (saved > 0) gain += saved;
        }

        return gain;
    }

    /// <summary>
    /// What the places save with another site; in <see cref="LossAfter"/> what they lose when one of the others goes: all of it from
    /// one pass over the site's places (Whitaker 1983).
    /// </summary>
    public double BeginSwap(int site)
    {
        var gain = 0.0;
        for (var e = _columns.FirstOut[site]; e < _columns.FirstOut[site + 1]; e++)
        {
            var place = _columns.Places[e];
            var cost = CostOf(place, _columns.Times[e]);
            var (first, second) = (_firstCosts[place], _secondCosts[place]);
            if (cost >= second) continue;
            if (cost < first) gain += first - cost;
            if (_first[place] != None) _extra[_first[place]] += second - Math.Max(first, cost);
        }

        return gain;
    }

    /// <summary>What the places lose when an open site goes and that of <see cref="BeginSwap"/> comes.</summary>
    public double LossAfter(int site) => _losses[site] - _extra[site];

    /// <summary>Forgets what <see cref="BeginSwap"/> noted about the open sites.</summary>
    public void EndSwap(ReadOnlySpan<int> open)
    {
        foreach (var site in open) _extra[site] = 0;
    }

    public void Open(int site)
    {
        IsOpen[site] = true;
        Refresh(site);
    }

    public void Close(int site)
    {
        IsOpen[site] = false;
        Refresh(site);
    }

    private void Refresh(int site)
    {
        for (var e = _columns.FirstOut[site]; e < _columns.FirstOut[site + 1]; e++)
        {
            var place = _columns.Places[e];
            if (IsOpen[site] ? CostOf(place, _columns.Times[e]) > _secondCosts[place] : _first[place] != site && _second[place] != site) continue;
            AddLoss(place, -1);
            Find(place);
            AddLoss(place, 1);
        }
    }

    private void AddLoss(int place, double sign)
    {
        if (_first[place] != None) _losses[_first[place]] += sign * (_secondCosts[place] - _firstCosts[place]);
    }

    private void Find(int place)
    {
        (_first[place], _second[place]) = (None, None);
        _firstCosts[place] = _secondCosts[place] = _unserved[place] + _surcharges[place];
        for (var e = _rows.FirstOut[place]; e < _rows.FirstOut[place + 1]; e++)
        {
            if (!IsOpen[_rows.Sites[e]]) continue;
            if (_first[place] == None)
            {
                (_first[place], _firstCosts[place]) = (_rows.Sites[e], CostOf(place, _rows.Times[e]));
                continue;
            }

            (_second[place], _secondCosts[place]) = (_rows.Sites[e], CostOf(place, _rows.Times[e]));
            return;
        }
    }

    private double CostOf(int place, int ms)
    {
        var cost = _rows.CostOf(place, ms);
        return ms > _rows.LimitMs ? cost + _surcharges[place] : cost;
    }

    /// <summary>A place that must be served costs more than all others together.</summary>
    private static double[] PriceUnserved(MedianRows rows)
    {
        var most = rows.MostCost() + 1;
        return Array.ConvertAll(rows.Unserved, cost => double.IsPositiveInfinity(cost) ? most : cost);
    }
}
