namespace Map.Analysis.Siting.Covering;

/// <summary>Turns choices into local optima and offers them to the <see cref="Incumbent"/>.</summary>
internal sealed class Improver
{
    private readonly SitingRun _run;
    private readonly Incumbent _incumbent;
    private readonly PlainInterchange? _plain;
    private readonly Interchange? _any;
    private readonly CapacitatedInterchange? _capacitated;
    private readonly Random _random;

    public Improver(CoverModel model, Incumbent incumbent, CapacityBound? capacities, SitingRun run)
    {
        (_incumbent, _run) = (incumbent, run);
        // Drawn from the options' seed: the same problem gives the same plan.
#pragma warning disable CA5394
        _random = new Random(run.Options.Seed);
#pragma warning restore CA5394
        if (model.IsPlain) _plain = new PlainInterchange(model);
        else _any = new Interchange(model, run);
        if (capacities is not null) _capacitated = new CapacitatedInterchange(model, capacities, run);
    }

    /// <summary>Whether the choice, improved, is the best so far.</summary>
    public bool Improve(ReadOnlySpan<int> sites)
    {
        if (_plain is null)
        {
            var improved = _any!.Improve(sites);
            return _incumbent.Offer(_capacitated?.Improve(improved) ?? improved);
        }

        _plain.Start(sites);
        _plain.Improve(_run);
        return _incumbent.Offer(_plain.Chosen);
    }

    /// <summary>Shakes the best choice so many times and improves it again: whether that has found a better one.</summary>
    public bool Shake(int rounds)
    {
        if (_plain is null || _incumbent.Sites is null) return false;
        var before = _incumbent.Value;
        _plain.Start(_incumbent.Sites);
        for (var round = 0; round < rounds && !_run.ShouldStop; round++)
        {
            _plain.Shake(_random, 1 + (round % 4));
            _plain.Improve(_run);
            if (!_incumbent.Offer(_plain.Chosen) && round % 4 == 3) _plain.Start(_incumbent.Sites);
        }

        return _incumbent.Value > before;
    }
}
