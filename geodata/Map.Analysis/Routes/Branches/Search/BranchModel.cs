namespace Map.Analysis.Routes.Branches.Search;

/// <summary>
/// What is parted: units, which are single routes or all those of a branch that stays together.
/// </summary>
internal sealed class BranchModel
{
    /// <summary>The routes of each unit, in their order.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> Units { get; init; }

    public required long[] Couriers { get; init; }

    /// <summary>The existing branch of a unit that may not leave it; -1 for others.</summary>
    public required int[] KeptBy { get; init; }

    /// <summary>Units that meet each unit, in their order.</summary>
    public required int[][] Neighbours { get; init; }

    /// <summary>What is contiguous, by unit: from 0, without gaps.</summary>
    public required int[] Component { get; init; }

    public int ComponentCount => Component.Length == 0 ? 0 : Component.Max() + 1;

    public long AllCouriers => Couriers.Sum();
}
