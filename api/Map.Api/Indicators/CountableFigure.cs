using Map.Api.Editing;
using Map.Geodata.Features;
using Map.Geodata.Statistics;

namespace Map.Api.Indicators;

/// <summary>What a figure is said to count can be counted.</summary>
public sealed class CountableFigure : IEditRule<Indicator>
{
    public Task CheckAsync(EditSession<Indicator> session, Indicator feature, CancellationToken cancel)
    {
        if (feature.Counts is { } counts && !Measure.TryParse(counts, out _, out var problem)) throw new InvalidValueException("counts", $"can't be counted: {problem}");
        return Task.CompletedTask;
    }
}
