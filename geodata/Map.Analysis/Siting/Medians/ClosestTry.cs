namespace Map.Analysis.Siting.Medians;

/// <summary>What a choice of sites leaves undone.</summary>
/// <param name="Unserved">Places that must be served and are not.</param>
/// <param name="GroupsInNeed">Groups of which too little lies within the limit.</param>
internal sealed record ClosestTry(int[] Unserved, int[] GroupsInNeed)
{
    /// <summary>Whether this one leaves less undone.</summary>
    public bool IsCloserThan(ClosestTry? other) =>
        other is null || (Unserved.Length, GroupsInNeed.Length).CompareTo((other.Unserved.Length, other.GroupsInNeed.Length)) < 0;
}
