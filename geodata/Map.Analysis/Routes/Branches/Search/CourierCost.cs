namespace Map.Analysis.Routes.Branches.Search;

/// <summary>What a branch's number of couriers costs: too many or too few beyond the tolerance, and far more beyond the limits.</summary>
internal sealed class CourierCost(BranchOptions options, double mean)
{
    /// <summary>A limit is worth more than anything else that a courier can cost.</summary>
    public const double LimitWeight = 100;

    private readonly double _fewest = mean * (1 - options.Tolerance), _most = mean * (1 + options.Tolerance);

    /// <param name="couriers">In the branch.</param>
    /// <param name="isKept">Whether it stays however few they are.</param>
    public long Of(long couriers, bool isKept) => Affinity.ToUnits(ImbalanceOf(couriers) + LimitsOf(couriers, isKept));

    public double ImbalanceOf(long couriers) => options.BalanceWeight * Math.Max(0, Math.Max(_fewest - couriers, couriers - _most));

    /// <summary>A branch that was given up has no limits.</summary>
    public double LimitsOf(long couriers, bool isKept) => couriers == 0 ? 0 :
        LimitWeight * ((isKept ? 0 : Math.Max(0, options.LeastCouriers - couriers)) + Math.Max(0, couriers - (options.MostCouriers ?? long.MaxValue)));
}
