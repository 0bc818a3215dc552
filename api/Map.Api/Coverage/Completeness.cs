using Map.Analysis.Coverage;
using Map.Api.Coverage.States;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Coverage;

/// <summary>A service that is not within everybody's reach, with those who lack it.</summary>
/// <param name="Service">Its code.</param>
/// <param name="Cells">Places where people are (demand cells) from which it isn't reached.</param>
/// <param name="Residents">Residents there; null when their number is known for no cell of the grid.</param>
/// <param name="Couriers">Couriers there at the hour; null when their number is known for no cell of the grid.</param>
public sealed record MissingService(string Service, int Cells, long? Residents, long? Couriers);

/// <summary>
/// How much of what a standard asks for is within reach: of each cell the share of the required services that a station within
/// reach offers, and over a grid the mean of these, each cell weighted by its people.
/// </summary>
/// <param name="Standard">The standard's code.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="RequiredServices">How many services it asks for.</param>
/// <param name="CellsShare">The mean over cells, 0–1; null without cells.</param>
/// <param name="ResidentsShare">The mean over residents, 0–1; null when none are known.</param>
/// <param name="CouriersShare">The mean over couriers present at the hour, 0–1; null when none are known.</param>
/// <param name="Missing">The services that somebody lacks, first the one that most people (residents and couriers) lack.</param>
public sealed record Completeness(
    string Standard, int Revision, int RequiredServices, double? CellsShare, double? ResidentsShare, double? CouriersShare,
    [property: ListSize(AssumedSize = 5)] IReadOnlyList<MissingService> Missing)
{
    /// <summary>
    /// The mean over people of each one's share of the services is the mean over services of each one's share of the people:
    /// both count pairs of a person and a service that person reaches.
    /// </summary>
    /// <param name="standard">What asks for the services.</param>
    /// <param name="figures">For each service who of an area reaches it.</param>
    internal static Completeness Create(Standard standard, IReadOnlyList<(string Service, AreaCoverage Figures)> figures) => new(
        standard.Code, standard.Revision, figures.Count,
        Mean(figures, f => f.Places, f => f.CoveredPlaces), Mean(figures, f => f.Residents.Known, f => f.Residents.Covered),
        Mean(figures, f => f.Couriers.Known.Shared(), f => f.Couriers.Covered),
        [.. figures.Where(f => f.Figures.CoveredPlaces < f.Figures.Places).Select(Lacking)
            .OrderByDescending(m => (m.Residents ?? 0) + (m.Couriers ?? 0)).ThenByDescending(m => m.Cells).ThenBy(m => m.Service, StringComparer.Ordinal)]);

    private static double? Mean(IReadOnlyList<(string, AreaCoverage Figures)> figures, Func<AreaCoverage, long?> known, Func<AreaCoverage, long?> covered) =>
        figures.Count > 0 && known(figures[0].Figures) is > 0 and var all ? figures.Sum(f => (double)covered(f.Figures)!.Value) / all / figures.Count : null;

    private static MissingService Lacking((string Service, AreaCoverage Figures) one) => new(
        one.Service, one.Figures.Places - one.Figures.CoveredPlaces, one.Figures.Residents.Known - one.Figures.Residents.Covered,
        (one.Figures.Couriers.Known - one.Figures.Couriers.Covered).Shared());
}

[ExtendObjectType<Coverage>]
public sealed class CompletenessFields
{
    /// <summary>
    /// How much of the services that a standard asks for is within reach, by the same minutes, mode, hour and opening rule; null where
    /// there are no streets, and when the standard asks for no services.
    /// </summary>
    /// <param name="standard">Its code.</param>
    /// <param name="revision">Its revision; the newest when not given.</param>
    [BatchResolver]
    [Cost(1)]
    public static async Task<IReadOnlyList<Completeness?>> GetCompletenessAsync(
        [Parent] IReadOnlyList<Coverage> coverages, string standard, IDbContextFactory<MapContext> store, CancellationToken cancel, int? revision = null)
    {
        var rules = await StandardRevisions.GetAsync(store, standard, revision, cancel);
        var city = coverages[0].City;
        var cities = new List<(string Service, CityCoverage City)>();
        foreach (var service in (rules.Rules.Services ?? []).Distinct())
            cities.Add((service, await city.AskAsync(city.Question with { Services = [service], AtLeast = 1, WithArea = false }, cancel)));
        return [.. coverages.Select(c => Find(rules, c.Grid, cities))];
    }

    private static Completeness? Find(Standard standard, Grid grid, List<(string Service, CityCoverage City)> cities)
    {
        if (cities.Count == 0 || !cities[0].City.Reach.IsMeasured(cities[0].City.Features.Areas.NumberOf(grid))) return null;
        return Completeness.Create(standard, [.. cities.Select(c => (c.Service, c.City.FiguresOf(grid)))]);
    }
}
