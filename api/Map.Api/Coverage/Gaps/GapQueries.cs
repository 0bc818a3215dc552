using Map.Api.Querying;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;

namespace Map.Api.Coverage.Gaps;

[QueryType]
public sealed class GapQueries
{
    private const int MostGaps = 100, DefaultGaps = 20;

    /// <summary>
    /// Contiguous areas of a grid in which people are not covered, with how many they are, how far it is to a station and what it would
    /// take: those with most people (residents and couriers together) first.
    /// </summary>
    /// <param name="within">The grid's code.</param>
    /// <param name="question">When somebody counts as covered; 15 minutes on foot to any station when not given.</param>
    /// <param name="kind">Only gaps for that reason.</param>
    /// <param name="first">At most so many, 1–100.</param>
    [ListSize(SlicingArguments = ["first"], SlicingArgumentDefaultValue = DefaultGaps)]
    public static async Task<IReadOnlyList<CoverageGap>> GetGapsAsync(
        string within, CoverageService service, ServiceCodes catalogue, CancellationToken cancel,
        CoverageQuestionInput? question = null, GapKind? kind = null, int first = DefaultGaps)
    {
        if (first is < 1 or > MostGaps) throw new GraphQLException($"first is {first}; it must be from 1 to {MostGaps}.", "INVALID_FIRST");
        var city = await service.GetAsync(await CoverageQuestions.CreateAsync(question, catalogue, cancel), cancel);
        var grid = city.Features.FindGrid(within) ?? throw CoverageErrors.UnknownGrid(within);
        var finder = await GapFinder.CreateAsync(city, service.States, cancel);
        return [.. finder.Find(city.Features.PlacesIn(grid)).Where(g => kind is null || g.Kind == kind).Take(first)];
    }
}
