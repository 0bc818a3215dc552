using Map.Api.Editing;
using Map.Geodata.Features;
using Map.Geodata.Statistics;

namespace Map.Api.Indicators;

/// <summary>What a figure is said to count can be counted.</summary>
public sealed class CountableFigure : IEditRule<Indicator>
{
    public Task CheckAsync(EditSession<Indicator> session, Indicator feature, CancellationToken cancel)
    {
        if (feature.Counts is not { } counts) return Task.CompletedTask;
        var problems = Measure.ListProblems(counts);
        if (problems.Count > 0) throw new InvalidValueException("counts", problems[0], [.. problems.Skip(1)]);
        return Task.CompletedTask;
    }
}
