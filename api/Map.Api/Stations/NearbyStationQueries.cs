using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Api.Coordinates;
using Map.Api.Querying;
using Map.Api.Travel;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;
using NetTopologySuite.Geometries;

namespace Map.Api.Stations;

/// <summary>A station near a place.</summary>
public sealed class NearbyStationEdge(NearbyStation found) : Edge<Station>(found.Station, () => Map.GraphQL.Relay.Cursor.Encode(found.Key))
{
    /// <summary>Metres as the crow flies, on the ellipsoid.</summary>
    public double DistanceMetres => found.DistanceMetres;

    /// <summary>Seconds on the streets from the place to the station; null for a straight line.</summary>
    public int? TravelSeconds => found.TravelSeconds;
}

[QueryType]
public sealed class NearbyStationQueries
{
    private const double MaxMetres = 50_000;
    private const int MaxServices = 30;

    /// <summary>
    /// Stations near a place, nearest first: by distance in a straight line, by time on the streets otherwise. Where no station is
    /// near, the list is empty; where no streets are known, travel is refused with NO_NETWORK_HERE or NO_STREET_NEARBY.
    /// </summary>
    /// <param name="at">The place.</param>
    /// <param name="within">
    /// How far a station may be, in metres up to 50,000: as the crow flies for STRAIGHT, along the streets otherwise. When not given, as
    /// far as people get in 15 minutes.
    /// </param>
    /// <param name="services">Codes of services that a station must all offer.</param>
    /// <param name="openAt">Only stations that are open at that moment, of the years 2000–2100, by the clock of Asia/Shanghai.</param>
    /// <param name="includeUnknownHours">With openAt, also stations of which nobody can tell whether they are open then.</param>
    /// <param name="status">Only stations of that status; null for any.</param>
    /// <param name="kind">Only stations of that kind.</param>
    /// <param name="buildKind">Only stations built in that way.</param>
    /// <param name="mode">How people move.</param>
    /// <param name="speedKmh">Their speed; the mode's standard one when not given.</param>
    /// <param name="dayType">The kind of day of the hour.</param>
    /// <param name="hour">
    /// The hour, 0–23, at which gates that keep hours are open or closed; that of openAt when not given, and without either as for no hour in
    /// particular.
    /// </param>
    /// <param name="coordinateSystem">The system of the place; geometry fields have an argument of their own for what comes back.</param>
    public static async Task<Connection<Station, NearbyStationEdge>> GetNearbyStationsAsync(
        Coordinate at, PageArguments page, FieldSelection selection, FeatureModel model, NearbyStations nearby, ServiceCodes catalogue, CancellationToken cancel,
        double? within = null, IReadOnlyList<string>? services = null, DateTimeOffset? openAt = null, bool includeUnknownHours = false,
        StationStatus? status = StationStatus.Open, StationKind? kind = null, BuildKind? buildKind = null,
        TravelMode mode = TravelMode.Straight, double? speedKmh = null, DayType dayType = DayType.Weekday, int? hour = null,
        CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84)
    {
        var profile = TravelArguments.Profile(mode, speedKmh);
        var place = coordinateSystem.ToWgs84(at);
        var search = new NearbySearch(new Place(place.X, place.Y), profile, Metres(within, profile))
        {
            Services = [.. (services ?? []).Distinct()],
            OpenAt = CalendarArguments.Moment(openAt, nameof(openAt)),
            Hour = TravelHour.Of(dayType, hour) ?? (openAt is { } moment ? TravelHour.Of(moment) : null),
            WithUnknownHours = includeUnknownHours,
            Status = status,
            Kind = kind,
            BuildKind = buildKind,
        };
        await CheckAsync(search.Services, catalogue, cancel);
        var plan = ListPlan.OfConnection(model.Table(typeof(Station)), selection);
        var found = plan.ReadsRows
            ? await TravelErrors.TranslateAsync(() => nearby.ReadPageAsync(search, plan.Projection, page, cancel))
            : [];
        return Connection<Station, NearbyStationEdge>.FromEdges(found, page, f => new NearbyStationEdge(f), token => CountAsync(search, nearby, token));
    }

    private static double Metres(double? within, TravelProfile profile)
    {
        var metres = within ?? profile.MetresPerSecond * 15 * 60;
        return metres is > 0 and <= MaxMetres
            ? metres
            : throw new GraphQLException(FormattableString.Invariant($"within is {metres} metres; it must be above 0 and at most {MaxMetres}."), "INVALID_DISTANCE");
    }

    private static ValueTask CheckAsync(IReadOnlyList<string> services, ServiceCodes catalogue, CancellationToken cancel) => services.Count switch
    {
        0 => default,
        > MaxServices => throw new GraphQLException($"At most {MaxServices} services can be asked for at once.", ErrorCodes.TooComplex),
        _ => catalogue.CheckAsync(services, cancel),
    };

    private static async ValueTask<int> CountAsync(NearbySearch search, NearbyStations nearby, CancellationToken cancel) =>
        await TravelErrors.TranslateAsync(() => nearby.CountAsync(search, cancel).AsTask());
}
