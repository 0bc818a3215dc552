using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Api.Coordinates;
using Map.Api.Travel;
using Map.Geodata.Store.Networks;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.ServiceCircles;

[QueryType]
public sealed class ServiceCircleQueries
{
    /// <summary>
    /// The service circle of a place: from where it is reached (or, with direction FROM, what is reached from it) within some
    /// minutes. Who needs exactly that long is inside.
    /// </summary>
    /// <param name="at">The place.</param>
    /// <param name="minutes">From 1 to 60.</param>
    /// <param name="mode">How people move.</param>
    /// <param name="speedKmh">Their speed; 4 km/h on foot and in a straight line and 15 km/h by e-bike when not given.</param>
    /// <param name="direction">Which way they go.</param>
    /// <param name="dayType">The kind of day of the hour.</param>
    /// <param name="hour">The hour, 0–23, at which gates that keep hours are open or closed; when not given, they are as for no hour in particular.</param>
    /// <param name="coordinateSystem">The system of the place and of the answer.</param>
    public static Task<ServiceCircleView> GetServiceCircleAsync(
        Coordinate at, CityNetworks networks, CancellationToken cancel,
        int minutes = 15, TravelMode mode = TravelMode.Walk, double? speedKmh = null,
        TravelDirection direction = TravelDirection.To, DayType dayType = DayType.Weekday, int? hour = null,
        CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84)
    {
        var (limit, profile, openAt) = (TravelArguments.Limit(minutes), TravelArguments.Profile(mode, speedKmh), TravelHour.Of(dayType, hour));
        return BuildAsync(networks, coordinateSystem.ToWgs84(at), profile, openAt, limit, direction, coordinateSystem, cancel);
    }

    /// <summary>The circle of a place in WGS-84 at an hour, or at none in particular, to be shown in a system.</summary>
    internal static async Task<ServiceCircleView> BuildAsync(
        CityNetworks networks, Coordinate place, TravelProfile profile, HourOfWeek? hour, TimeSpan limit, TravelDirection direction,
        CoordinateSystemName coordinateSystem, CancellationToken cancel)
    {
        var (at, towards) = (new Place(place.X, place.Y), direction == TravelDirection.To ? Direction.ToSource : Direction.FromSource);
        var origin = new CircleOrigin(at, towards, hour);
        if (profile.Mode == TravelMode.Straight) return new ServiceCircleView(Straight(place, profile, limit), origin, coordinateSystem);
        return await TravelErrors.TranslateAsync(async () =>
        {
            var engine = await networks.GetEngineAsync(at, profile, hour, cancel);
            return new ServiceCircleView(engine.BuildCircle(place.X, place.Y, limit, towards), origin, coordinateSystem);
        });
    }

    private static ServiceCircle Straight(Coordinate place, TravelProfile profile, TimeSpan limit) =>
        new(profile, limit, null, StraightCircle.Build(place.X, place.Y, profile.MetresPerSecond * limit.TotalSeconds));
}
