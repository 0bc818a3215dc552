using Map.Api.Coverage.States;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;

namespace Map.Api.Coverage.WhatIf;

[QueryType]
public sealed class WhatIfQueries
{
    private const int AssumedGrids = 50;
    private const int MostChanges = 100;

    /// <summary>
    /// How coverage would change if stations came, moved, closed or opened at other hours: both states, grid by grid. Nothing is saved.
    /// </summary>
    /// <param name="changes">The changes, one after the other, at most 100.</param>
    /// <param name="within">The code of a grid; only it and grids below it are told.</param>
    /// <param name="level">The level of the grids that are told.</param>
    /// <param name="question">When somebody counts as covered; 15 minutes on foot to any station when not given.</param>
    [ListSize(AssumedSize = AssumedGrids, SizedFields = ["grids"])]
    public static async Task<CoverageComparison> GetCoverageWhatIfAsync(
        IReadOnlyList<StationChangeInput> changes, CoverageService service, ServiceCodes catalogue, CancellationToken cancel,
        string? within = null, GridLevel level = GridLevel.Grid, CoverageQuestionInput? question = null)
    {
        if (changes.Count > MostChanges) throw new GraphQLException($"At most {MostChanges} changes can be thought through at once.", ErrorCodes.TooComplex);
        foreach (var services in changes.Select(c => c.Add?.Services ?? c.ChangeServices?.Services)) await catalogue.CheckAsync(services ?? [], cancel);
        var before = await service.GetAsync(await CoverageQuestions.CreateAsync(question, catalogue, cancel), cancel);
        var grid = within is null ? null : before.Features.FindGrid(within) ?? throw CoverageErrors.UnknownGrid(within);
        var imagined = new StationChanges(before.Features.Stations);
        foreach (var change in changes) imagined.Apply(change);
        var after = service.States.Imagine(before, imagined.Stations);
        return new CoverageComparison(
            grid is null ? null : Compare(grid, before, after),
            [.. before.Grids.Where(g => g.Level == level && (within is null || g.IsBelow(within)))
                .OrderBy(g => g.Code, StringComparer.Ordinal).Select(g => Compare(g, before, after))]);
    }

    private static GridComparison Compare(Grid grid, CityCoverage before, CityCoverage after) => new(grid, before.Of(grid), after.Of(grid));
}
