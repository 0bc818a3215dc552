using Map.Analysis.Network;
using Map.Api.Coordinates;
using Map.Api.Travel;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;
using NetTopologySuite.Geometries;

namespace Map.Api.Stations;

/// <summary>A station near a place.</summary>
public sealed class NearbyStationEdge(Station node, string cursor, double distanceMetres, int? travelSeconds) : Edge<Station>(node, cursor)
{
    /// <summary>Metres as the crow flies, on the ellipsoid.</summary>
    public double DistanceMetres { get; } = distanceMetres;

    /// <summary>Seconds on the streets from the place to the station; null for a straight line.</summary>
    public int? TravelSeconds { get; } = travelSeconds;
}

[QueryType]
public sealed class NearbyStationQueries
{
    private const double MaxMetres = 50_000;

    /// <summary>
    /// Open stations near a place, nearest first: by distance in a straight line, by time on the streets otherwise.
    /// </summary>
    /// <param name="at">The place.</param>
    /// <param name="within">
    /// How far a station may be, in metres: as the crow flies for STRAIGHT, along the streets otherwise. When not given, as
    /// far as people get in 15 minutes.
    /// </param>
    /// <param name="services">Codes of services that a station must all offer.</param>
    /// <param name="mode">How people move.</param>
    /// <param name="coordinateSystem">The system of the place.</param>
    public static async Task<Connection<Station, NearbyStationEdge>> GetNearbyStationsAsync(
        Coordinate at, PageArguments page, NearbyStations nearby, CancellationToken cancel,
        double? within = null, IReadOnlyList<string>? services = null, TravelMode mode = TravelMode.Straight,
        CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84)
    {
        var profile = TravelProfile.Of(mode);
        var metres = within ?? profile.MetresPerSecond * 15 * 60;
        if (metres is not (> 0 and <= MaxMetres))
            throw new GraphQLException(FormattableString.Invariant($"within is {metres} metres; it must be above 0 and at most {MaxMetres}."), "INVALID_DISTANCE");
        var place = coordinateSystem.ToWgs84(at);
        var found = await TravelErrors.TranslateAsync(() =>
            nearby.ListAsync(new Place(place.X, place.Y), profile, metres, services ?? [], cancel));
        return PageOf(found, page);
    }

    private static Connection<Station, NearbyStationEdge> PageOf(IReadOnlyList<NearbyStation> found, PageArguments page)
    {
        var rows = found.Select(f => (Station: f, Key: (f.Rank, f.Station.Id)));
        if (Cursor.TryDecode<(double Rank, long Id)>(page, out var from))
            rows = rows.Where(r => page.IsBackward ? r.Key.CompareTo(from) < 0 : r.Key.CompareTo(from) > 0);
        if (page.IsBackward) rows = rows.Reverse();
        return Connection<Station, NearbyStationEdge>.FromEdges(
            [.. rows.Take(page.Size + 1)], page,
            r => new NearbyStationEdge(r.Station.Station, Cursor.Encode(r.Key), r.Station.DistanceMetres, r.Station.TravelSeconds),
            _ => new ValueTask<int>(found.Count));
    }
}
