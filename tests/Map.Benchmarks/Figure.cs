namespace Map.Benchmarks;

/// <summary>One measured figure.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The measurement.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Peer">The peer's figure in the same run, where there is one.</param>
/// <param name="Bar">What it must not exceed, where there is such a bar.</param>
public sealed record Figure(string Name, double Value, string Unit, double? Peer = null, double? Bar = null)
{
    /// <summary>Whether it is within its bar, and below its peer where it has one and no bar.</summary>
    public bool Holds => Bar is { } bar ? Value <= bar : Peer is not { } peer || Value <= peer;

    public double? Ratio => Peer / Value;
}
