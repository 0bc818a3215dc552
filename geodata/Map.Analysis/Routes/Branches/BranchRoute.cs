namespace Map.Analysis.Routes.Branches;

/// <summary>A route that couriers share, as branches see it.</summary>
/// <param name="EdgeSides">
/// Its edges in riding order: twice the edge, plus 1 when ridden against its direction. Empty when it could not be matched to streets.
/// </param>
/// <param name="Couriers">How many ride it, at least 1.</param>
public sealed record BranchRoute(IReadOnlyList<int> EdgeSides, int Couriers)
{
    /// <summary>How much of its length lies in which zones; empty where it lies in none.</summary>
    public IReadOnlyList<ZoneShare> Zones { get; init; } = [];

    /// <summary>Places where a branch could meet within the most that a detour may take, and the detour to each, in the order of the places.</summary>
    public IReadOnlyList<PlaceDetour> Detours { get; init; } = [];
}

/// <summary>A part of a route in a zone.</summary>
/// <param name="Zone">The zone's number, from 0.</param>
/// <param name="Share">Of the route's length, above 0 to 1.</param>
public readonly record struct ZoneShare(int Zone, double Share);

/// <summary>What a meeting place costs those who ride a route.</summary>
/// <param name="Place">The place's number, from 0.</param>
/// <param name="Ms">Milliseconds more than along the route, at least 0.</param>
public readonly record struct PlaceDetour(int Place, int Ms);

/// <summary>A branch that there is.</summary>
/// <param name="Routes">The numbers of its routes; no route belongs to two branches.</param>
/// <param name="Rule">What may become of it.</param>
public sealed record ExistingBranch(IReadOnlyList<int> Routes, ExistingRule Rule);

/// <summary>What may become of a branch that there is.</summary>
public enum ExistingRule
{
    /// <summary>It stays and keeps all its routes, however few; it may get more.</summary>
    Keep,

    /// <summary>As <see cref="Keep"/> when its own routes have members enough; otherwise they go to a neighbour, all together.</summary>
    Merge,

    /// <summary>Its routes are as free as those of no branch.</summary>
    Dissolve,
}
