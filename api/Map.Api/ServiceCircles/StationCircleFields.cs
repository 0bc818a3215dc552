using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Api.Coordinates;
using Map.Api.Travel;
using Map.Geodata.Features;
using Map.Geodata.Store.Networks;
using Map.GraphQL.Building;

namespace Map.Api.ServiceCircles;

[ExtendObjectType<Station>]
public sealed class StationCircleFields
{
    /// <summary>
    /// The station's service circle: from where it is reached within some minutes. Who needs exactly that long is inside.
    /// </summary>
    /// <param name="minutes">From 1 to 60.</param>
    /// <param name="mode">How people move.</param>
    /// <param name="speedKmh">Their speed; the mode's standard one when not given.</param>
    /// <param name="direction">Which way they go.</param>
    /// <param name="dayType">The kind of day of the hour.</param>
    /// <param name="hour">The hour, 0–23, at which gates that keep hours are open or closed; when not given, they are as for no hour in particular.</param>
    /// <param name="coordinateSystem">The system of the answer.</param>
    public static Task<ServiceCircleView> GetServiceCircleAsync(
        [Parent(nameof(Station.Location))] Station station, CityNetworks networks, CancellationToken cancel,
        int minutes = 15, TravelMode mode = TravelMode.Walk, double? speedKmh = null,
        TravelDirection direction = TravelDirection.To, DayType dayType = DayType.Weekday, int? hour = null,
        CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84)
    {
        var (limit, profile, openAt) = (TravelArguments.Limit(minutes), TravelArguments.Profile(mode, speedKmh), TravelHour.Of(dayType, hour));
        return ServiceCircleQueries.BuildAsync(networks, station.Location.Coordinate, profile, openAt, limit, direction, coordinateSystem, cancel);
    }
}
