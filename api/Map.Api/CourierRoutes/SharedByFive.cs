using Map.Api.Editing;
using Map.Geodata.Features;

namespace Map.Api.CourierRoutes;

/// <summary>The promise about people: fewer than five couriers are never told apart, neither as a route nor at an hour of it.</summary>
public sealed class SharedByFive : IEditRule<CourierRoute>
{
    private const int Least = 5;

    public Task CheckAsync(EditSession<CourierRoute> session, CourierRoute feature, CancellationToken cancel)
    {
        if (feature.Couriers < Least) throw new TooFewCouriersException("couriers", feature.Couriers, Least);
        Check("hourly", feature.Hourly);
        Check("hourlyWeekend", feature.HourlyWeekend);
        return Task.CompletedTask;
    }

    private static void Check(string field, int?[]? hours)
    {
        if (hours?.FirstOrDefault(hour => hour is > 0 and < Least) is { } few) throw new TooFewCouriersException(field, few, Least);
    }
}
