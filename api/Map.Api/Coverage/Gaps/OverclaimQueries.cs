using Map.Analysis.Network;
using Map.Api.Coverage.States;
using Map.Api.Querying;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;
using NetTopologySuite.Geometries;

namespace Map.Api.Coverage.Gaps;

[QueryType]
public sealed class OverclaimQueries
{
    private const int MostStations = 100, DefaultStations = 20;

    /// <summary>
    /// What straight circles claim too much, for each open station in a grid: those that overclaim most people (residents and couriers
    /// together) first. The circle has the radius that somebody covers in the same minutes at the same speed without any obstacle. Only
    /// people in grids that the caller sees are counted.
    /// </summary>
    /// <param name="within">The code of the grid in which the stations lie.</param>
    /// <param name="question">Minutes, mode, speed and hour, at which gates are open or closed; services, opening and atLeast are not looked at.</param>
    /// <param name="first">At most so many, 1–100.</param>
    [ListSize(SlicingArguments = ["first"], SlicingArgumentDefaultValue = DefaultStations)]
    public static async Task<IReadOnlyList<StationOverclaim>> GetOverclaimsAsync(
        string within, CoverageService service, ServiceCodes catalogue, CancellationToken cancel,
        CoverageQuestionInput? question = null, int first = DefaultStations)
    {
        if (first is < 1 or > MostStations) throw new GraphQLException($"first is {first}; it must be from 1 to {MostStations}.", "INVALID_FIRST");
        var asked = await CoverageQuestions.CreateAsync(question, catalogue, cancel);
        if (asked.Profile.Mode == TravelMode.Straight) throw new GraphQLException("A straight line overclaims nothing against itself; ask for a mode on streets.", "INVALID_MODE");
        var streets = await service.GetAsync(asked with { Services = [], AtLeast = 1, WhenOpen = false, GateHours = asked.Hour is not null }, cancel);
        var straight = await streets.AskAsync(streets.Question with { Profile = asked.Profile with { Mode = TravelMode.Straight } }, cancel);
        var boundary = (streets.Features.FindGrid(within) ?? throw CoverageErrors.UnknownGrid(within)).Boundary;
        return [.. Enumerable.Range(0, streets.Features.Stations.Count)
            .Where(s => streets.Features.Stations[s] is { IsOpen: true } site && streets.Features.Sight.Sees(site) && boundary.Covers(new Point(site.Place.Lon, site.Place.Lat)))
            .OrderBy(s => streets.Features.Stations[s]!.Code, StringComparer.Ordinal)
            .Select(s => Compare(s, streets, straight))
            .OrderByDescending(o => o.People).ThenByDescending(o => o.OverclaimedCells).Take(first)];
    }

    private static StationOverclaim Compare(int station, CityCoverage streets, CityCoverage straight)
    {
        var reached = new HashSet<int>();
        foreach (var entry in streets.Times[station]) reached.Add(entry.Place);
        var claimed = new List<int>();
        foreach (var entry in straight.Times[station])
        {
            if (streets.Features.IsSeen(entry.Place)) claimed.Add(entry.Place);
        }

        return new StationOverclaim(streets.Features.Stations[station]!, streets, claimed, [.. claimed.Where(p => !reached.Contains(p))]);
    }
}
