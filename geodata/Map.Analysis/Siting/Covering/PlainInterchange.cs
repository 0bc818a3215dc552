using System.Numerics;

namespace Map.Analysis.Siting.Covering;

/// <summary>
/// Fast interchange for models in which only the number of sites limits the choice. It keeps what each site would add, what each
/// chosen one holds alone, and for each pair what the newcomer would take over (Resende and Werneck 2007, for medians): the profit of
/// an exchange is then gain + extra − loss, and after one only rows near to it are counted again.
/// </summary>
internal sealed class PlainInterchange
{
    /// <summary>Of the value: smaller profits may be rounding.</summary>
    private const double LeastProfit = 1e-11;

    private readonly CoverModel _model;
    private readonly int[] _slotOf;
    private readonly int[] _hits;

    // The slots of the chosen sites that cover a row, all xored: the one slot, where there is one.
    private readonly int[] _coverers;

    // With nothing chosen, and now. Chosen sites have gain 0 and no profit, so that nobody has to leave them out.
    private readonly double[] _gainsAtFirst, _gains;
    private readonly double[] _losses;
    private readonly double[][] _extras;

    public PlainInterchange(CoverModel model)
    {
        _model = model;
        Chosen = new int[model.Count];
        _slotOf = new int[model.SiteCount];
        _hits = new int[model.RowCount];
        _coverers = new int[model.RowCount];
        _losses = new double[model.Count];
        _extras = [.. Enumerable.Range(0, model.Count).Select(_ => new double[model.SiteCount])];
        _gains = new double[model.SiteCount];
        _gainsAtFirst = new double[model.SiteCount];
        for (var site = 0; site < model.SiteCount; site++)
        {
            foreach (var row in model.RowsOfSite[site]) _gainsAtFirst[site] += model.Rewards[row];
        }
    }

    /// <summary>The chosen sites by slot.</summary>
    public int[] Chosen { get; }

    public double Value { get; private set; }

    /// <summary>Starts from a choice; missing sites are filled up with those of most gain.</summary>
    public void Start(ReadOnlySpan<int> sites)
    {
        Clear();
        var count = Math.Min(sites.Length, Chosen.Length);
        for (var slot = 0; slot < count; slot++) Add(sites[slot], slot);
        for (var slot = count; slot < Chosen.Length; slot++) Add(SiteOfMostGain(), slot);
    }

    /// <summary>Exchanges as long as it pays.</summary>
    public void Improve(SitingRun run)
    {
        while (!run.ShouldStop && FindBest() is var (slot, site, profit) && profit > LeastProfit * Value) Exchange(slot, site);
    }

    /// <summary>Exchanges some sites for others by lot.</summary>
    public void Shake(Random random, int exchanges)
    {
        for (var i = 0; i < exchanges; i++)
        {
            var (slot, site) = (random.Next(Chosen.Length), random.Next(_slotOf.Length));
            if (_slotOf[site] < 0) Exchange(slot, site);
        }
    }

    private void Exchange(int slot, int site)
    {
        Remove(slot);
        Add(site, slot);
    }

    /// <summary>The exchange of most profit; the first among equals.</summary>
    private (int Slot, int Site, double Profit) FindBest()
    {
        var (best, most) = (0, double.NegativeInfinity);
        for (var slot = 0; slot < Chosen.Length; slot++)
        {
            var profit = MostOfSums(_gains, _extras[slot]) - _losses[slot];
            if (profit > most) (best, most) = (slot, profit);
        }

        return (best, IndexOfMost(_gains, _extras[best]), most);
    }

    private static double MostOfSums(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var (lanes, i) = (new Vector<double>(double.NegativeInfinity), 0);
        for (; i <= a.Length - Vector<double>.Count; i += Vector<double>.Count)
            lanes = Vector.Max(lanes, new Vector<double>(a[i..]) + new Vector<double>(b[i..]));
        var most = double.NegativeInfinity;
        for (var lane = 0; lane < Vector<double>.Count; lane++) most = Math.Max(most, lanes[lane]);
        for (; i < a.Length; i++) most = Math.Max(most, a[i] + b[i]);
        return most;
    }

    /// <summary>Where a[i] + b[i] is largest.</summary>
    private static int IndexOfMost(double[] a, double[] b)
    {
        var best = 0;
        for (var i = 1; i < a.Length; i++)
        {
            if (a[i] + b[i] > a[best] + b[best]) best = i;
        }

        return best;
    }

    private int SiteOfMostGain()
    {
        var best = Array.FindIndex(_slotOf, s => s < 0);
        for (var site = best + 1; site < _gains.Length; site++)
        {
            if (_slotOf[site] < 0 && _gains[site] > _gains[best]) best = site;
        }

        return best;
    }

    private void Clear()
    {
        Array.Fill(_slotOf, -1);
        Array.Clear(_hits);
        Array.Clear(_coverers);
        Array.Clear(_losses);
        foreach (var extras in _extras) Array.Clear(extras);
        _gainsAtFirst.CopyTo(_gains, 0);
        Value = _model.Base;
    }

    private void Add(int site, int slot)
    {
        (Chosen[slot], _slotOf[site]) = (site, slot);
        foreach (var row in _model.RowsOfSite[site])
        {
            if (_hits[row] == 0) ChangeFirst(row, slot, 1);
            else if (_hits[row] == 1) ChangeSole(row, _coverers[row], -1);
            _hits[row]++;
            _coverers[row] ^= slot;
        }
    }

    private void Remove(int slot)
    {
        _slotOf[Chosen[slot]] = -1;
        foreach (var row in _model.RowsOfSite[Chosen[slot]])
        {
            _hits[row]--;
            _coverers[row] ^= slot;
            if (_hits[row] == 0) ChangeFirst(row, slot, -1);
            else if (_hits[row] == 1) ChangeSole(row, _coverers[row], 1);
        }
    }

    /// <summary>A row becomes covered by the slot alone, or uncovered again.</summary>
    private void ChangeFirst(int row, int slot, int sign)
    {
        var reward = sign * _model.Rewards[row];
        Value += reward;
        foreach (var site in _model.SitesOfRow[row]) _gains[site] -= reward;
        ChangeSole(row, slot, sign);
    }

    /// <summary>A row begins, or ends, to be held by the slot alone.</summary>
    private void ChangeSole(int row, int slot, int sign)
    {
        var (reward, extras) = (sign * _model.Rewards[row], _extras[slot]);
        _losses[slot] += reward;
        foreach (var site in _model.SitesOfRow[row]) extras[site] += reward;
    }
}
