namespace Map.Analysis.Siting.Covering;

/// <summary>
/// Improves a choice under any limits: adds sites, drops them, exchanges one for another, as long as less is missing from floors or,
/// with equally little missing, the objective rises. Slower than <see cref="PlainInterchange"/>, and for every model.
/// </summary>
internal sealed class Interchange(CoverModel model, SitingRun run)
{
    private readonly CoverState _state = new(model);

    /// <summary>The improved choice; fewer sites than given where a limit is broken.</summary>
    public int[] Improve(ReadOnlySpan<int> sites)
    {
        Start(sites);
        while (!run.ShouldStop && (TryAdd() || TryDrop() || TryExchange()))
        {
        }

        return [.. _state.Chosen];
    }

    private (double Deficit, double Value) Score => (_state.Deficit, _state.Value);

    private void Start(ReadOnlySpan<int> sites)
    {
        foreach (var site in _state.Chosen.ToArray()) _state.Remove(site);
        foreach (var site in sites)
        {
            if (_state.CanAdd(site)) _state.Add(site);
        }

        Greedy.Complete(model, _state);
    }

    private static bool IsBetter((double Deficit, double Value) a, (double Deficit, double Value) b)
    {
        const double least = 1e-9;
        if (Math.Abs(a.Deficit - b.Deficit) > least * (1 + b.Deficit)) return a.Deficit < b.Deficit;
        return a.Value > b.Value + (least * Math.Abs(b.Value));
    }

    private bool TryAdd()
    {
        for (var site = 0; site < model.SiteCount; site++)
        {
            if (!_state.CanAdd(site)) continue;
            var before = Score;
            _state.Add(site);
            if (IsBetter(Score, before)) return true;
            _state.Remove(site);
        }

        return false;
    }

    private bool TryDrop()
    {
        foreach (var site in _state.Chosen.ToArray())
        {
            var before = Score;
            _state.Remove(site);
            if (IsBetter(Score, before)) return true;
            _state.Add(site);
        }

        return false;
    }

    private bool TryExchange()
    {
        foreach (var leaving in _state.Chosen.ToArray())
        {
            var before = Score;
            _state.Remove(leaving);
            for (var site = 0; site < model.SiteCount; site++)
            {
                if (site == leaving || !_state.CanAdd(site)) continue;
                _state.Add(site);
                if (IsBetter(Score, before)) return true;
                _state.Remove(site);
            }

            _state.Add(leaving);
            if (run.ShouldStop) return false;
        }

        return false;
    }
}
