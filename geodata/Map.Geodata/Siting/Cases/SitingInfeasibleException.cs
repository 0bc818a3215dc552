using Map.Analysis.Siting;

namespace Map.Geodata.Siting.Cases;

/// <summary>There is no plan that keeps all limits. The message names sites and grids, and the way out.</summary>
/// <param name="kind">Which limit forbids it.</param>
/// <param name="message">A sentence or two.</param>
public sealed class SitingInfeasibleException(SitingConflictKind kind, string message) : Exception(message)
{
    public SitingConflictKind Kind { get; } = kind;
}
