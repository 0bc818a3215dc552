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
    /// <param name="coordinateSystem">The system of the answer.</param>
    public static Task<ServiceCircleView> GetServiceCircleAsync(
        [Parent(nameof(Station.Location))] Station station, CityNetworks networks, CancellationToken cancel,
        int minutes = 15, TravelMode mode = TravelMode.Walk, double? speedKmh = null,
        TravelDirection direction = TravelDirection.To, CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84)
    {
        var (limit, profile) = (TravelArguments.Limit(minutes), TravelArguments.Profile(mode, speedKmh));
        return ServiceCircleQueries.BuildAsync(networks, station.Location.Coordinate, profile, limit, direction, coordinateSystem, cancel);
    }
}
