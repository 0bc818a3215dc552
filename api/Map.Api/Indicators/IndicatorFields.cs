using Map.Geodata.Features;
using Map.Geodata.Statistics;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;

namespace Map.Api.Indicators;

/// <summary>What the map counts of the same thing that was reported.</summary>
/// <param name="Value">How many there are, or the sum of what is known; null when nothing of a sum is known.</param>
/// <param name="UnknownFeatures">How many features have no figure to add.</param>
/// <param name="Difference">Counted minus reported; null when one of them is unknown.</param>
/// <param name="Agrees">
/// Whether the two go together as the source put it: equal, at least as many counted as reported, or about as many (a tenth more or
/// less). Null when one of them is unknown.
/// </param>
public sealed record CountedFigure(decimal? Value, long UnknownFeatures, decimal? Difference, bool? Agrees);

[ExtendObjectType<Indicator>]
public sealed class IndicatorFields
{
    private const string Needed =
        $"{nameof(Indicator.Counts)} {nameof(Indicator.GridId)} {nameof(Indicator.OrganizationId)} {nameof(Indicator.AllianceId)} {nameof(Indicator.Value)} {nameof(Indicator.Qualifier)}";

    /// <summary>
    /// What the map counts now to stand beside what was reported: in the figure's grid and below it; of its organization and those below it (what
    /// they are, run, handle, hold and lead); of its alliance's members and area. Null for what the map can't count.
    /// </summary>
    [Cost(10)]
    public static async Task<CountedFigure?> GetCountedAsync(
        [Parent(Needed)] Indicator indicator,
        MeasureReader measures, CancellationToken cancel)
    {
        if (indicator.Counts is not { } counts || !Measure.TryParse(counts, out var measure, out _)) return null;
        var (kind, subject) = SubjectOf(indicator);
        if (await measures.FindAsync(measure, kind, [subject], cancel) is not [var (counted, unknown)]) return null;
        return new CountedFigure(counted, unknown, counted - indicator.Value, indicator.Qualifier.Agrees(indicator.Value, counted));
    }

    private static (SubjectKind Kind, long Id) SubjectOf(Indicator indicator) => indicator switch
    {
        { GridId: { } grid } => (SubjectKind.Grid, grid),
        { OrganizationId: { } organization } => (SubjectKind.Organization, organization),
        _ => (SubjectKind.Alliance, indicator.AllianceId!.Value),
    };
}
