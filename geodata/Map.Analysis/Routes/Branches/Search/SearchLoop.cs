namespace Map.Analysis.Routes.Branches.Search;

/// <summary>Improves a partition: descent, then rounds of recombination and descent of which the best is kept.</summary>
internal sealed class SearchLoop(BranchModel model, BranchState state, BranchOptions options, long bound, IProgress<BranchProgress>? progress)
{
    private const int RoundsBetweenReports = 100;

    private const double FirstTolerance = 0.1;

    public BranchCertificate Run(CancellationToken cancel)
    {
        var (descent, recombination) = (new Descent(model, state), new Recombination(model, state, new Random(options.Seed)));
        if (state.BranchCount > 0) descent.Run(Enumerable.Range(0, state.BranchCount), cancel);
        var (round, best) = (0, Now());
        for (Report(round, best); round < options.Rounds && !IsOver(best, cancel); round++)
        {
            var before = Now();
            if (recombination.TryStep() is not { } parted) break;
            descent.Run([parted.First, parted.Second], cancel);
            if (state.Cost > before.Cost && state.Cost > best.Cost * (1 + ToleranceAt(round))) Restore(before);
            if (state.Cost < best.Cost) Report(round, best = Now());
            else if (round % RoundsBetweenReports == 0) Report(round, best);
        }

        Restore(best);
        Report(round, best);
        var ended = IsProven(best) ? BranchEnd.Optimal : cancel.IsCancellationRequested ? BranchEnd.Stopped : BranchEnd.RoundsDone;
        return new BranchCertificate(best.Cost / Affinity.Scale, Math.Min(bound, best.Cost) / Affinity.Scale, round, ended, options.Seed);
    }

    /// <summary>Partitions that are a little worse than the best are ways to better ones: less and less so (threshold accepting; Dueck and Scheuer, 1990).</summary>
    private double ToleranceAt(int round) => FirstTolerance * (1 - (round / (double)options.Rounds));

    private bool IsProven((long Cost, int[] Branches) best) => best.Cost <= bound;

    private bool IsOver((long Cost, int[] Branches) best, CancellationToken cancel) => IsProven(best) || cancel.IsCancellationRequested || state.BranchCount < 2;

    private (long Cost, int[] Branches) Now() => (state.Cost, (int[])state.BranchOf.Clone());

    private void Restore((long Cost, int[] Branches) to)
    {
        for (var unit = 0; unit < to.Branches.Length; unit++)
        {
            if (state.BranchOf[unit] != to.Branches[unit]) state.Move(unit, to.Branches[unit]);
        }
    }

    private void Report(int round, (long Cost, int[] Branches) best) => progress?.Report(new BranchProgress(round, options.Rounds, best.Cost / Affinity.Scale));
}
