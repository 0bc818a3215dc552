using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Api.Travel;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Coverage;

[QueryType]
public sealed class CoverageQueries
{
    /// <summary>As many grids as a page of them may have: a city has some ten districts, a district some tens of grids.</summary>
    private const int AssumedGrids = 50;

    /// <summary>Who of a grid reaches an open station on the streets within some minutes.</summary>
    /// <param name="grid">The grid's code.</param>
    /// <param name="minutes">From 1 to 60.</param>
    /// <param name="mode">How people move.</param>
    /// <param name="speedKmh">Their speed; the mode's standard one when not given.</param>
    /// <param name="hour">The hour of a working day at which couriers are counted, 0–23; the busiest one when not given.</param>
    public static async Task<Coverage> GetCoverageAsync(
        string grid, CoverageService service, IDbContextFactory<MapContext> store, FieldSelection selection, CancellationToken cancel,
        int minutes = 15, TravelMode mode = TravelMode.Walk, double? speedKmh = null, int? hour = null)
    {
        var question = Question(minutes, mode, speedKmh, hour, selection);
        return (await service.ComputeAsync(question, g => g.Code == grid, cancel)).SingleOrDefault() ?? throw UnknownGrid(grid);
    }

    /// <summary>The same for all grids of a level, in the order of their codes.</summary>
    /// <param name="within">The code of a grid; only grids below it are told.</param>
    /// <param name="level">The level.</param>
    /// <param name="minutes">From 1 to 60.</param>
    /// <param name="mode">How people move.</param>
    /// <param name="speedKmh">Their speed; the mode's standard one when not given.</param>
    /// <param name="hour">The hour of a working day at which couriers are counted, 0–23; the busiest one when not given.</param>
    [ListSize(AssumedSize = AssumedGrids)]
    public static async Task<IReadOnlyList<Coverage>> GetCoveragesAsync(
        CoverageService service, IDbContextFactory<MapContext> store, FieldSelection selection, CancellationToken cancel,
        string? within = null, GridLevel level = GridLevel.Grid, int minutes = 15, TravelMode mode = TravelMode.Walk,
        double? speedKmh = null, int? hour = null)
    {
        var question = Question(minutes, mode, speedKmh, hour, selection);
        if (within is not null && !await ExistsAsync(store, within, cancel)) throw UnknownGrid(within);
        return await service.ComputeAsync(question, g => g.Level == level && (within is null || IsBelow(g, within)), cancel);
    }

    private static CoverageQuestion Question(int minutes, TravelMode mode, double? speedKmh, int? hour, FieldSelection selection)
    {
        if (hour is < 0 or > 23) throw new GraphQLException($"hour is {hour}; it must be from 0 to 23.", "INVALID_HOUR");
        return new CoverageQuestion(TravelArguments.Profile(mode, speedKmh), TravelArguments.Limit(minutes), hour, selection.Selects("areaShare"));
    }

    private static async Task<bool> ExistsAsync(IDbContextFactory<MapContext> store, string code, CancellationToken cancel)
    {
        await using var context = store.CreateDbContext();
        return await context.Grids.AnyAsync(g => g.Code == code, cancel);
    }

    private static bool IsBelow(Grid grid, string code)
    {
        for (var above = grid.Parent; above is not null; above = above.Parent)
        {
            if (above.Code == code) return true;
        }

        return false;
    }

    private static GraphQLException UnknownGrid(string code) => new([new GraphQLError($"There is no grid with the code \"{code}\".")
    {
        Extensions = new Dictionary<string, object?> { ["code"] = "UNKNOWN_GRID", ["grid"] = code },
    }]);
}

[ExtendObjectType<CoveredCount>]
public sealed class CoveredCountFields;
