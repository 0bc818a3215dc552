using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Api.Coordinates;
using Map.Api.Travel;
using Map.Geodata.Store;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;

namespace Map.Api.ServiceCircles;

[QueryType]
public sealed class ServiceCirclesQueries
{
    /// <summary>Some hundred circles at a millisecond or less each: as much work as ten questions to the store.</summary>
    private const double Weight = 100;

    /// <summary>
    /// The service circles of many places for several limits at once: each place's own, one of all, or each place's area of
    /// responsibility. Circles of a longer limit hold those of a shorter one, simplified or not; the areas of SPLIT share their
    /// borders and together are the area of DISSOLVED. At most 500 places in all.
    /// </summary>
    /// <param name="at">Places, before the stations when equally near ones are told apart.</param>
    /// <param name="stations">Codes of stations.</param>
    /// <param name="minutes">Up to 10 limits, each from 1 to 60; 15 when not given. Who needs exactly that long is inside.</param>
    /// <param name="mode">How people move.</param>
    /// <param name="speedKmh">Their speed; the mode's standard one when not given.</param>
    /// <param name="direction">Which way they go.</param>
    /// <param name="dayType">The kind of day of the hour.</param>
    /// <param name="hour">The hour, 0–23, at which gates that keep hours are open or closed; when not given, they are as for no hour in particular.</param>
    /// <param name="combine">How the areas of several places are put together.</param>
    /// <param name="bands">How the areas of several limits are put together.</param>
    /// <param name="simplify">Leaves out corners that stray less than this, in metres; what is shared stays shared, what nests nests.</param>
    /// <param name="coordinateSystem">The system of the places and of the answer.</param>
    [Cost(Weight)]
    public static async Task<ServiceCirclesView> GetServiceCirclesAsync(
        CityServiceAreas circles, IDbContextFactory<MapContext> store, CancellationToken cancel,
        IReadOnlyList<Coordinate>? at = null, IReadOnlyList<string>? stations = null, IReadOnlyList<int>? minutes = null,
        TravelMode mode = TravelMode.Walk, double? speedKmh = null, TravelDirection direction = TravelDirection.To, DayType dayType = DayType.Weekday, int? hour = null,
        AreaCombination combine = AreaCombination.Overlapping, AreaBands bands = AreaBands.Discs, double? simplify = null,
        CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84)
    {
        var limits = ServiceCirclesArguments.Limits(minutes);
        ServiceCirclesArguments.CheckTolerance(simplify);
        ServiceCirclesArguments.CheckCount((at?.Count ?? 0) + (stations?.Count ?? 0));
        var (profile, openAt) = (TravelArguments.Profile(mode, speedKmh), TravelHour.Of(dayType, hour));
        ServedPlace[] places =
        [
            .. (at ?? []).Select(p => coordinateSystem.ToWgs84(p)).Select(p => new ServedPlace(null, new Place(p.X, p.Y))),
            .. await ServedPlace.ReadStationsAsync(store, stations ?? [], cancel),
        ];
        var question = new ServiceAreaQuestion([.. places.Select(p => p.Place)], limits)
        {
            Direction = direction == TravelDirection.To ? Direction.ToSource : Direction.FromSource,
            Combination = combine,
            Bands = bands,
            ToleranceMetres = simplify,
        };
        var areas = await TravelErrors.TranslateAsync(() => circles.BuildAsync(profile, openAt, question, cancel));
        return new ServiceCirclesView(profile, question, places, areas, coordinateSystem);
    }
}
