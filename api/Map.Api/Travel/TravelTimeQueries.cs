using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Api.Coordinates;
using Map.Geodata.Store.Networks;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;
using NetTopologySuite.Geometries;

namespace Map.Api.Travel;

[QueryType]
public sealed class TravelTimeQueries
{
    /// <summary>Each place of departure is a search of its own; destinations are only read.</summary>
    private const int MaxFrom = 100, MaxTo = 1_000;

    /// <summary>
    /// Travel times from each of some places to each of others within some minutes, on the streets of the city that holds the first
    /// place of departure. Who needs exactly that long is in time.
    /// </summary>
    /// <param name="from">The places of departure, at most 100.</param>
    /// <param name="to">The destinations, at most 1,000.</param>
    /// <param name="minutes">From 1 to 60.</param>
    /// <param name="mode">How people move.</param>
    /// <param name="speedKmh">Their speed; 4 km/h on foot and in a straight line and 15 km/h by e-bike when not given.</param>
    /// <param name="waits">Whether the usual waits at crossings count: 20 s with signals, 5 s on foot without. The standards count none.</param>
    /// <param name="dayType">The kind of day of the hour.</param>
    /// <param name="hour">The hour, 0–23, at which gates that keep hours are open or closed; when not given, only gates that are always closed are.</param>
    /// <param name="coordinateSystem">The system of the places.</param>
    [Cost(50)]
    [ListSize(SlicingArguments = ["from"], SizedFields = ["rows"])]
    public static async Task<TravelTimeMatrix> GetTravelTimesAsync(
        IReadOnlyList<Coordinate> from, IReadOnlyList<Coordinate> to, CityNetworks networks, CancellationToken cancel,
        int minutes = 15, TravelMode mode = TravelMode.Walk, double? speedKmh = null, bool waits = false,
        DayType dayType = DayType.Weekday, int? hour = null, CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84)
    {
        var limit = TravelArguments.Limit(minutes);
        var profile = TravelArguments.Profile(mode, speedKmh);
        if (waits) profile = profile.WithUsualWaits();
        var at = TravelHour.Of(dayType, hour);
        var (origins, destinations) = (Places(from, "from", MaxFrom, coordinateSystem), Places(to, "to", MaxTo, coordinateSystem));
        if (mode == TravelMode.Straight) return Create(places => new StraightPlaceIndex(profile, places));
        return await TravelErrors.TranslateAsync(async () =>
        {
            var engine = await networks.GetEngineAsync(origins[0], profile, at, cancel);
            return Create(places => new StreetPlaceIndex(engine, places, cancel));
        });

        TravelTimeMatrix Create(Func<IReadOnlyList<Place>, PlaceIndex> index) => TravelTimeMatrix.Create(index(origins), index(destinations), limit, cancel);
    }

    private static Place[] Places(IReadOnlyList<Coordinate> positions, string name, int most, CoordinateSystemName system)
    {
        if (positions.Count < 1 || positions.Count > most)
        {
            throw new GraphQLException(
                FormattableString.Invariant($"\"{name}\" names {positions.Count} places; it must name from 1 to {most:N0}. Ask in several parts."), "INVALID_PLACE_COUNT");
        }

        return [.. positions.Select(p => system.ToWgs84(p)).Select(p => new Place(p.X, p.Y))];
    }
}
