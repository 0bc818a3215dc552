using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Geodata.Store.Networks;
using Map.GraphQL.Execution;

namespace Map.Api.ServiceCircles;

/// <summary>Builds the areas of many places on the streets of their cities, or as the crow flies.</summary>
public sealed class CityServiceAreas(CityNetworks networks)
{
    /// <summary>The areas, with gates as they are at an hour, or as for none in particular.</summary>
    /// <exception cref="NoNetworkHereException">A place lies in no imported city.</exception>
    /// <exception cref="GraphQLException">
    /// SPLIT_NEEDS_STREETS for straight lines, SEVERAL_CITIES where one area of all would have to span two networks.
    /// </exception>
    public async Task<ServiceAreas> BuildAsync(TravelProfile profile, HourOfWeek? hour, ServiceAreaQuestion question, CancellationToken cancel)
    {
        if (profile.Mode == TravelMode.Straight) return BuildStraight(profile, question);
        var cities = await GroupAsync(profile, hour, question.Places, cancel);
        if (question.Combination != AreaCombination.Overlapping && cities.Count > 1)
            throw new GraphQLException("The places lie in several cities, whose streets don't meet. Ask for each city by itself, or for OVERLAPPING circles.", "SEVERAL_CITIES");
        var streets = new SnapPoint?[question.Places.Count];
        var areas = new List<ServiceArea>();
        foreach (var (engine, places) in cities)
        {
            var answer = ServiceAreaBuilder.Build(engine, question with { Places = [.. places.Select(p => question.Places[p])] }, cancel);
            for (var i = 0; i < places.Count; i++) streets[places[i]] = answer.Streets[i];
            areas.AddRange(answer.Areas.Select(a => a with { Place = a.Place is { } place ? places[place] : null }));
        }

        return new ServiceAreas(streets, [.. areas.OrderBy(a => a.Place)]);
    }

    private static ServiceAreas BuildStraight(TravelProfile profile, ServiceAreaQuestion question) =>
        question.Combination == AreaCombination.Split
            ? throw new GraphQLException("Areas of responsibility follow the streets; ask with mode WALK or EBIKE.", "SPLIT_NEEDS_STREETS")
            : StraightAreas.Build(profile, question);

    private async Task<Dictionary<ReachEngine, List<int>>> GroupAsync(
        TravelProfile profile, HourOfWeek? hour, IReadOnlyList<Place> places, CancellationToken cancel)
    {
        var known = await networks.ListAsync(cancel);
        var cities = new Dictionary<ReachEngine, List<int>>();
        for (var p = 0; p < places.Count; p++)
        {
            var engine = await networks.FindEngineAsync(known, places[p], profile, hour, cancel) ?? throw new NoNetworkHereException(places[p]);
            if (!cities.TryGetValue(engine, out var inCity)) cities.Add(engine, inCity = []);
            inCity.Add(p);
        }

        return cities;
    }
}
