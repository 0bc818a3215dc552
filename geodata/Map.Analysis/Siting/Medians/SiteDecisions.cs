namespace Map.Analysis.Siting.Medians;

/// <summary>What is decided about a site.</summary>
internal enum SiteDecision : byte
{
    Free,
    Open,
    Closed,
}

/// <summary>
/// Decisions about sites, with what follows from them by the rules: the neighbours of an open site are closed, and so are all
/// that exceed the count or the budget. Not for two threads at once.
/// </summary>
internal sealed class SiteDecisions(SiteRules rules)
{
    private readonly SiteDecision[] _decisions = new SiteDecision[rules.SiteCount];

    public int OpenCount { get; private set; }

    public int FreeCount { get; private set; } = rules.SiteCount;

    public double OpenCost { get; private set; }

    public int CountLeft => rules.Count - OpenCount;

    public double BudgetLeft => rules.Budget - OpenCost;

    public SiteDecision this[int site] => _decisions[site];

    public ReadOnlySpan<SiteDecision> All => _decisions;

    public void CopyFrom(SiteDecisions other)
    {
        other._decisions.CopyTo(_decisions, 0);
        (OpenCount, FreeCount, OpenCost) = (other.OpenCount, other.FreeCount, other.OpenCost);
    }

    /// <summary>Returns false when the rules forbid it; the decisions are of no use then.</summary>
    public bool TryOpen(int site)
    {
        if (_decisions[site] != SiteDecision.Free) return _decisions[site] == SiteDecision.Open;
        _decisions[site] = SiteDecision.Open;
        (OpenCount, FreeCount, OpenCost) = (OpenCount + 1, FreeCount - 1, OpenCost + rules.CostOf(site));
        if (OpenCount > rules.Count || OpenCost > rules.Budget) return false;
        foreach (var other in rules.TooNear[site])
        {
            if (!TryClose(other)) return false;
        }

        CloseWhatIsTooMuch();
        return true;
    }

    /// <summary>Returns false when the site is open.</summary>
    public bool TryClose(int site)
    {
        if (_decisions[site] != SiteDecision.Free) return _decisions[site] == SiteDecision.Closed;
        _decisions[site] = SiteDecision.Closed;
        FreeCount--;
        return true;
    }

    /// <summary>Closes the free sites for which neither count nor budget suffice.</summary>
    public void CloseWhatIsTooMuch()
    {
        if (CountLeft > 0 && rules.Costs is null) return;
        for (var site = 0; site < _decisions.Length; site++)
        {
            if (CountLeft == 0 || rules.CostOf(site) > BudgetLeft) TryClose(site);
        }
    }

    /// <summary>Whether the rules allow to open all free sites, which is best then: more sites never cost time.</summary>
    public bool CanOpenAllFree()
    {
        if (FreeCount > CountLeft) return false;
        var cost = 0.0;
        for (var site = 0; site < _decisions.Length; site++)
        {
            if (_decisions[site] != SiteDecision.Free) continue;
            cost += rules.CostOf(site);
            foreach (var other in rules.TooNear[site])
            {
                if (_decisions[other] == SiteDecision.Free) return false;
            }
        }

        return cost <= BudgetLeft;
    }
}
