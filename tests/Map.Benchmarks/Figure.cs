namespace Map.Benchmarks;

/// <summary>One measured figure.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The measurement.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Peer">The peer's figure in the same run, where there is one.</param>
/// <param name="Bar">What it must not exceed, or fall below when more is better, where there is such a bar.</param>
/// <param name="MoreIsBetter">Whether the figure is a rate rather than a cost.</param>
public sealed record Figure(string Name, double Value, string Unit, double? Peer = null, double? Bar = null, bool MoreIsBetter = false)
{
    /// <summary>Whether it is within its bar, and no worse than its peer where it has one and no bar.</summary>
    public bool Holds => (Bar ?? Peer) is not { } limit || (MoreIsBetter ? Value >= limit : Value <= limit);

    /// <summary>How many times better than the peer.</summary>
    public double? Ratio => MoreIsBetter ? Value / Peer : Peer / Value;
}
