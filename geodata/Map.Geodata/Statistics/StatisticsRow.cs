using Map.Geodata.Features;

namespace Map.Geodata.Statistics;

/// <summary>A figure of statistics with what it is of: ready to be turned into a table with any of these as rows and columns.</summary>
/// <param name="Grid">The grid; null for the sum of all that were asked for.</param>
/// <param name="Measure">What it counts, as it was asked for.</param>
/// <param name="Category">The value by which the measure tells features apart; null where that is unknown, or where it tells nothing apart.</param>
/// <param name="PeriodStart">The first day; null for what is there now, or was reported without a period.</param>
/// <param name="PeriodEnd">The last day.</param>
/// <param name="Value">How many, or the sum of what is known; null when nothing is known.</param>
/// <param name="Unknown">Of how many parts (features, or grids below) the figure is not known, so that they are missing in the value.</param>
/// <param name="Qualifier">How sure it is: a sum with a part that is "at least" is "at least", one with a part that is "about" is "about".</param>
public sealed record StatisticsRow(
    StatisticsGrid? Grid, string Measure, string? Category, DateOnly? PeriodStart, DateOnly? PeriodEnd, decimal? Value, long Unknown, Qualifier Qualifier)
{
    /// <summary>How much more than in the period right before; null when one of them is not wholly known, or only "at least".</summary>
    public decimal? Change { get; init; }
}

/// <summary>A grid of statistics.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Level">Its level.</param>
public sealed record StatisticsGrid(string Code, string Name, GridLevel Level);
