namespace Map.Geodata.Import.Traces;

/// <summary>How traces are told.</summary>
public sealed record SurveyOptions
{
    /// <summary>k where nobody asks for more, and the least.</summary>
    public const int FewestCouriers = 5;

    /// <summary>The survey's code; null for one of the period, such as RIDES-20260301-20260307. Of several cities each adds its name.</summary>
    public string? Code { get; init; }

    /// <summary>
    /// k: 5 or a larger multiple of 5. All bounds that can be drawn from figures are multiples of k; of surveys with 5 and with 6 they would
    /// differ by one.
    /// </summary>
    public int LeastCouriers { get; init; } = FewestCouriers;

    /// <exception cref="LeastCouriersException">k is none that is allowed.</exception>
    public void Check()
    {
        if (LeastCouriers < FewestCouriers || LeastCouriers % FewestCouriers != 0) throw new LeastCouriersException(LeastCouriers);
    }
}

/// <summary>Figures would say too much of too few.</summary>
public sealed class LeastCouriersException(int couriers) : ImportException(
    FormattableString.Invariant($"What {couriers} couriers share can't be the least that is told. Choose 5 or a larger multiple of 5."))
{
    public int Couriers { get; } = couriers;
}
