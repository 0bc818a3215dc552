namespace Map.Api.Jobs;

/// <summary>
/// Hears how far long work is, wherever in it that is known: what computes for questions and for jobs alike need not be told which
/// of them it is for.
/// </summary>
internal static class LongWork
{
    private static readonly AsyncLocal<Forward?> Listener = new();

    /// <summary>Has everything that follows in this flow told to a job.</summary>
    public static void Follow(IProgress<JobProgress> progress) => Listener.Value = new Forward(progress);

    /// <summary>Says how far the work is, if it is a job's.</summary>
    /// <param name="share">0 to 1.</param>
    /// <param name="stage">What is being done, in a word or two.</param>
    public static void Report(double share, string stage) => Listener.Value?.Report(share, stage);

    /// <summary>Work of several parts begins its steps anew with each part; what is told never goes back.</summary>
    private sealed class Forward(IProgress<JobProgress> progress)
    {
        private readonly Lock _lock = new();
        private double _furthest;

        public void Report(double share, string stage)
        {
            lock (_lock) progress.Report(new JobProgress(_furthest = Math.Max(_furthest, share), stage));
        }
    }
}
