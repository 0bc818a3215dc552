namespace Map.Analysis.Siting.Medians;

/// <summary>The best choice so far, and how others are made better. Not for two threads at once.</summary>
internal sealed class MedianIncumbent
{
    /// <summary>A choice is improved when it costs no more than this times the best: improving all of them takes most of the time of large counts.</summary>
    private const double Promising = 1.002;

    /// <summary>How often surcharges are raised, fourfold each time, before a choice is given up.</summary>
    private const int MostSurcharges = 12;

    private readonly MedianRows _rows;
    private readonly SitingRun _run;
    private readonly Interchange _interchange;
    private readonly ChoiceReview _review;
    private readonly HashSet<ulong> _seen = [];
    private readonly double[] _groupRates;
    private readonly double _step, _most, _totalGroupWeight;

    /// <param name="step">All costs are multiples of this; 0: of nothing known.</param>
    /// <param name="lessThan">Choices that cost this or more are of no use; null: all are of use.</param>
    public MedianIncumbent(MedianRows rows, MedianColumns columns, SiteRules rules, SiteDecisions root, double step, double? lessThan, SitingRun run)
    {
        (_rows, _step, _run) = (rows, step, run);
        _interchange = new Interchange(rows, columns, rules, root);
        _review = new ChoiceReview(rows, rules);
        (_groupRates, _totalGroupWeight) = (new double[rules.Needs.Length], rows.GroupWeights.Sum());
        _most = lessThan ?? (rows.MostCost() * (1 + 1e-9)) + 1;
    }

    /// <summary>As long as there is no choice, what the one nearest to it leaves undone; null: none was tried.</summary>
    public ClosestTry? Closest { get; private set; }

    /// <summary>The best choice; null: none yet.</summary>
    public int[]? Sites { get; private set; }

    /// <summary>Of the best choice; infinite without one.</summary>
    public double Cost { get; private set; } = double.PositiveInfinity;

    /// <summary>What the next choice has to cost less than.</summary>
    public double Target => Math.Min(Cost, _most);

    /// <summary>A part of the choices with a bound above this holds none that costs less than the best.</summary>
    public double Cutoff => _step > 0 ? Target - _step + Slack : Target - (1e-11 * Math.Abs(Target));

    /// <summary>What rounding may add to a bound.</summary>
    private double Slack => Math.Min(1e-9 * Target, 0.01 * _step);

    /// <summary>The least multiple of the step that a bound leaves possible.</summary>
    public double RoundUp(double bound) => _step > 0 && double.IsFinite(bound) ? Math.Ceiling((bound - Slack) / _step) * _step : bound;

    /// <summary>Takes a choice as it is, and improves it when it is promising.</summary>
    public void Consider(ReadOnlySpan<int> sites)
    {
        var cost = Accept(sites);
        if (Sites is null || cost <= Promising * Cost) Improve(sites);
    }

    /// <summary>Makes a first choice: site after site, whichever saves most.</summary>
    public void Begin()
    {
        _interchange.Load([]);
        _interchange.Add(_run);
        Accept(_interchange.Sites);
    }

    /// <summary>Improves a choice; surcharges rise until groups have what they need.</summary>
    public void Improve(ReadOnlySpan<int> sites)
    {
        if (!_seen.Add(HashOf(sites))) return;
        _interchange.Load(sites);
        for (var round = 0; round <= MostSurcharges; round++)
        {
            _interchange.Improve(_run);
            Accept(_interchange.Sites);
            if (_review.GroupsInNeed.Count == 0) return;
            foreach (var group in _review.GroupsInNeed) RaiseSurcharge(group);
            _interchange.Reload();
        }
    }

    /// <summary>λ halfway between the costs of the nearest and the second nearest site: near to where they end.</summary>
    public MedianMultipliers CreateMultipliers()
    {
        if (Sites is { } best) _interchange.Load(best);
        else _interchange.Load([]);
        return new MedianMultipliers(_interchange.MiddleCosts(), new double[_groupRates.Length]);
    }

    /// <summary>Takes a choice that costs less than the best; returns what it costs, infinite when it is not allowed.</summary>
    public double Accept(ReadOnlySpan<int> sites)
    {
        var cost = _review.FindCost(sites) ?? double.PositiveInfinity;
        if (cost < Cost) (Sites, Cost) = (sites.ToArray(), cost);
        if (Sites is null) Note(new ClosestTry([.. _review.Unserved], [.. _review.GroupsInNeed]));
        return cost;
    }

    private void Note(ClosestTry tried)
    {
        if (tried.IsCloserThan(Closest)) Closest = tried;
    }

    private void RaiseSurcharge(int group)
    {
        _groupRates[group] = _groupRates[group] == 0 ? _most / Math.Max(_totalGroupWeight, 1e-9) / _rows.PlaceCount : 4 * _groupRates[group];
        for (var place = 0; place < _rows.PlaceCount; place++)
        {
            if (_rows.Groups[place] == group) _interchange.Surcharges[place] = _groupRates[group] * _rows.GroupWeights[place];
        }
    }

    /// <summary>Of a set of sites, whatever their order.</summary>
    private static ulong HashOf(ReadOnlySpan<int> sites)
    {
        var hash = 0UL;
        foreach (var site in sites)
        {
            var mixed = ((ulong)site + 1) * 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9;
            hash += mixed ^ (mixed >> 32);
        }

        return hash;
    }
}
