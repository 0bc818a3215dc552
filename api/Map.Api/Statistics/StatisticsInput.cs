using Map.Geodata.Features;
using Map.Geodata.Statistics;
using Map.GraphQL.Execution;

namespace Map.Api.Statistics;

/// <summary>What is asked of statistics.</summary>
public sealed record StatisticsInput
{
    /// <summary>
    /// One to twelve things that the map counts, as in <c>stations status=OPEN</c>, <c>merchants by=category</c> or
    /// <c>grids level=COMMUNITY sum=population</c>, or that were reported, as in <c>reported KEY</c>.
    /// </summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>The level of the grids; DISTRICT when neither level nor grids are given.</summary>
    public GridLevel? Level { get; init; }

    /// <summary>The code of a grid; only grids below it, or itself, are told.</summary>
    public string? Within { get; init; }

    /// <summary>The codes of the grids, in the order in which they are told; all of the level when not given.</summary>
    public IReadOnlyList<string>? Grids { get; init; }

    /// <summary>What days are told by, for what happens on days (cases, activities) and for what was reported; all days together when not given.</summary>
    public StatisticsPeriod? Period { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Until { get; init; }

    internal StatisticsQuestion ToQuestion()
    {
        if (Measures.Count is 0 or > MostMeasures) throw Refuse($"measures names {Measures.Count} measures; it must name from 1 to {MostMeasures}.");
        return new StatisticsQuestion
        {
            Measures = [.. Measures.Distinct().Select(Parse)],
            Level = Level,
            Within = Within,
            Grids = Grids,
            Span = new StatisticsSpan(Period, Since, Until),
        };
    }

    internal static GraphQLException Refuse(string message) => new(message, "INVALID_STATISTICS");

    internal static StatisticsMeasure Parse(string text) =>
        StatisticsMeasure.TryParse(text, out var measure, out var problem) ? measure : throw Refuse($"\"{text}\" can't be told: {problem}.");

    private const int MostMeasures = 12;
}
