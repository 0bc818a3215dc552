using Map.Geodata.Import;

namespace Map.Geodata.Tests.Import.Traces;

/// <summary>Cancels when a phase begins.</summary>
internal sealed class CancelAt(string phase, CancellationTokenSource source) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value)
    {
        if (value.Phase == phase) source.Cancel();
    }
}
