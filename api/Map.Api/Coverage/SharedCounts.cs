using Map.Analysis.Coverage;
using Map.Api.Querying;

namespace Map.Api.Coverage;

/// <summary>
/// The promise about people for what is counted of them: of couriers at an hour, one to four could be told apart, and are told as
/// unknown; so is a part that leaves one to four of a whole.
/// </summary>
internal static class SharedCounts
{
    public static CoveredCount Shared(this CoveredCount couriers)
    {
        var known = couriers.Known.Shared();
        var covered = known is null || (known - couriers.Covered).Shared() is null ? null : couriers.Covered.Shared();
        return couriers with { Known = known, Covered = covered };
    }

    /// <summary>A count of couriers, or a difference between two.</summary>
    public static long? Shared(this long? couriers) => couriers is { } count && Math.Abs(count) is > 0 and < Privacy.Least ? null : couriers;
}
