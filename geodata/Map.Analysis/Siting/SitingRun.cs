namespace Map.Analysis.Siting;

/// <summary>One search: its clock, when it has to stop, what it tells meanwhile. Solvers ask it between steps, not within.</summary>
internal sealed class SitingRun
{
    private readonly IProgress<SitingProgress>? _progress;
    private readonly CancellationToken _cancel;
    private readonly long _started;

    public SitingRun(SitingOptions options, IProgress<SitingProgress>? progress, CancellationToken cancel)
    {
        (Options, _progress, _cancel) = (options, progress, cancel);
        _started = options.Clock.GetTimestamp();
    }

    public SitingOptions Options { get; }

    public int Threads => Math.Max(1, Options.MaxThreads ?? Environment.ProcessorCount);

    public TimeSpan Elapsed => Options.Clock.GetElapsedTime(_started);

    /// <summary>Steps of the bound's improvement so far.</summary>
    public long Iterations { get; set; }

    /// <summary>Nodes of branch and bound so far.</summary>
    public long Nodes { get; set; }

    /// <summary>Whether the best so far has to do.</summary>
    public bool ShouldStop => _cancel.IsCancellationRequested || Elapsed >= Options.TimeLimit || Nodes >= Options.NodeLimit;

    public void Report(SitingPhase phase, double? objective, double? bound) =>
        _progress?.Report(new SitingProgress(Elapsed, objective, bound, phase));

    /// <summary>Whether this gap is small enough to stop.</summary>
    public bool IsNear(double objective, double bound) => SitingCertificate.GapOf(objective, bound) <= Options.Gap;

    public SitingCertificate Certify(double objective, double bound) =>
        new(objective, bound, StatusOf(objective, bound), Iterations, Nodes, Elapsed, Options.Seed);

    /// <exception cref="OperationCanceledException">The search was cancelled before it had a plan.</exception>
    /// <exception cref="TimeoutException">Its time, or its nodes, were used up before it had a plan.</exception>
    public void ThrowWithoutPlan()
    {
        _cancel.ThrowIfCancellationRequested();
        throw new TimeoutException($"{Elapsed.TotalSeconds:0.#} s and {Nodes} nodes were not enough to find a plan; give it more.");
    }

    private SitingStatus StatusOf(double objective, double bound) =>
        SitingCertificate.GapOf(objective, bound) <= SitingCertificate.Rounding ? SitingStatus.Optimal : IsNear(objective, bound) ? SitingStatus.WithinGap : SitingStatus.Stopped;
}
