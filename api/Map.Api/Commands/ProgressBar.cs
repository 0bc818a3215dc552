using Map.Geodata.Import;
using Spectre.Console;

namespace Map.Api.Commands;

/// <summary>Shows how far an import is: a bar in a terminal, one line a phase elsewhere.</summary>
internal static class ProgressBar
{
    /// <summary>Runs an import under a bar with a title.</summary>
    public static async Task<T> RunAsync<T>(string title, Func<IProgress<ImportProgress>, Task<T>> import)
    {
        if (Console.IsOutputRedirected) return await import(new PhaseLines(title));
        var result = default(T)!;
        await AnsiConsole.Progress().HideCompleted(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async context => result = await import(new Bar(context, title)));
        return result;
    }

    /// <summary>One task whose description is the phase; without a fraction it only moves.</summary>
    private sealed class Bar(ProgressContext context, string title) : IProgress<ImportProgress>
    {
        private readonly ProgressTask _task = context.AddTask(Markup.Escape(title), maxValue: 1);

        public void Report(ImportProgress value)
        {
            _task.Description = Markup.Escape($"{title}: {value.Phase}");
            _task.IsIndeterminate = value.Fraction is null;
            _task.Value = value.Fraction ?? 0;
        }
    }

    private sealed class PhaseLines(string title) : IProgress<ImportProgress>
    {
        private string? _phase;

        public void Report(ImportProgress value)
        {
            if (Interlocked.Exchange(ref _phase, value.Phase) != value.Phase) Console.WriteLine($"{title}: {value.Phase} …");
        }
    }
}
