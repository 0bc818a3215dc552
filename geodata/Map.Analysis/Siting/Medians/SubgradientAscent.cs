namespace Map.Analysis.Siting.Medians;

/// <summary>
/// Raises the bound of a relaxation by deflected subgradients (Camerini, Fratta and Maffioli 1975) with Polyak's step towards the
/// best cost known, and decides about sites for which any other decision could only lead to worse. Not for two threads at once.
/// </summary>
internal sealed class SubgradientAscent(MedianRelaxation relaxation, int siteCount)
{
    /// <summary>The share of the new subgradient in the direction: 0.3 reaches in 500 steps what 1 (no memory) does not in 800.</summary>
    private const double Deflection = 0.3;

    /// <summary>Steps without a better bound after which they are halved, from the best multipliers again; with 12, trees are twice as large.</summary>
    private const int Patience = 20;

    /// <summary>
    /// The step aims above the least cost known by this share of it: aimed at the cost itself, steps become too short to close a small gap.
    /// </summary>
    private const double Overshoot = 0.005;

    private const double ShortestStep = 1e-3;

    /// <summary>Steps between looks for sites to decide about: a look costs as much as a step.</summary>
    private const int StepsBetweenLooks = 8;

    private readonly double[] _shares = new double[siteCount];
    private double _length;
    private int _left, _sinceLook;

    /// <summary>Steps made so far.</summary>
    public long Steps { get; private set; }

    /// <summary>Whether steps have become too short to raise the bound.</summary>
    public bool IsExhausted => _length < ShortestStep;

    /// <summary>In what share of the last steps each site was chosen: near ½ where the relaxation can't decide.</summary>
    public ReadOnlySpan<double> Shares => _shares;

    /// <summary>Begins with a node that the relaxation has loaded.</summary>
    /// <param name="length">Polyak's factor.</param>
    public void Begin(double length) => (_length, _left, _sinceLook) = (length, Patience, StepsBetweenLooks);

    /// <summary>Makes some steps. Returns false when the node holds no choice that costs less.</summary>
    /// <param name="decisions">Of the node; takes up what is found.</param>
    /// <param name="incumbent">What it has to cost less than.</param>
    public bool Run(SiteDecisions decisions, int steps, MedianIncumbent incumbent)
    {
        var (cost, cutoff) = (incumbent.Target, incumbent.Cutoff);
        for (; steps > 0 && !IsExhausted; steps--, Steps++)
        {
            var before = relaxation.Bound;
            var isBetter = relaxation.Evaluate();
            if (relaxation.Bound > cutoff) return false;
            Remember();
            if (isBetter && ++_sinceLook >= StepsBetweenLooks && Decide(decisions, cutoff) is { } isPossible)
            {
                if (!isPossible) return false;
                continue;
            }

            if (relaxation.Bound - before > 1e-6 * Math.Abs(before) || double.IsNegativeInfinity(before)) _left = Patience;
            else if (--_left <= 0)
            {
                Shorten();
                continue;
            }

            var square = relaxation.Turn(Deflection);
            if (square < 1e-12) _length = 0;
            else relaxation.Move(_length * (cost + (Overshoot * Math.Abs(cost)) - relaxation.Value) / square);
        }

        return true;
    }

    private void Shorten()
    {
        _length /= 2;
        _left = Patience;
        relaxation.ReturnToBest();
    }

    private void Remember()
    {
        var chosen = relaxation.Selection.IsChosen;
        foreach (var site in relaxation.Free) _shares[site] += 0.1 * ((chosen[site] ? 1 : 0) - _shares[site]);
    }

    /// <summary>
    /// Reduced costs: opens and closes sites without which, or with which, the cutoff is exceeded. Returns null when there are none,
    /// and else whether a choice is left.
    /// </summary>
    private bool? Decide(SiteDecisions decisions, double cutoff)
    {
        _sinceLook = 0;
        var before = decisions.FreeCount;
        foreach (var site in relaxation.Free)
        {
            if (relaxation.Value + relaxation.Selection.RiseIfClosed(site) > cutoff)
            {
                if (!decisions.TryOpen(site)) return false;
            }
            else if (relaxation.Value + relaxation.Selection.RiseIfOpen(site) > cutoff && !decisions.TryClose(site))
            {
                return false;
            }
        }

        return decisions.FreeCount == before ? null : relaxation.TryReload(decisions);
    }
}
