using Map.Api.Editing;
using Map.Geodata.Features;

namespace Map.Api.DemandCells;

/// <summary>The promise about people: who waits is told only where at least five do.</summary>
public sealed class WaitingIsShared : IEditRule<DemandCell>
{
    private const int Least = 5;

    public Task CheckAsync(EditSession<DemandCell> session, DemandCell feature, CancellationToken cancel)
    {
        Check("waitingWeekday", feature.WaitingWeekday);
        Check("waitingWeekend", feature.WaitingWeekend);
        return Task.CompletedTask;
    }

    private static void Check(string field, int?[]? hours)
    {
        if (hours?.FirstOrDefault(hour => hour is > 0 and < Least) is { } few) throw new TooFewCouriersException(field, few, Least);
    }
}
