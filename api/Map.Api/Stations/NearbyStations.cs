using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.Geodata.Store.Networks;
using Map.Geodata.Store.Postgis;
using Map.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;

namespace Map.Api.Stations;

/// <summary>A station near a place.</summary>
/// <param name="Station">The station.</param>
/// <param name="DistanceMetres">Metres as the crow flies, to a tenth.</param>
/// <param name="TravelSeconds">Seconds on the streets; null for a straight line.</param>
public sealed record NearbyStation(Station Station, double DistanceMetres, int? TravelSeconds)
{
    /// <summary>By what stations are ordered.</summary>
    public double Rank => TravelSeconds ?? DistanceMetres;
}

/// <summary>Finds open stations near a place.</summary>
public sealed class NearbyStations(IDbContextFactory<MapContext> store, CityNetworks networks)
{
    /// <summary>Open stations that offer all of some services, nearest first.</summary>
    /// <param name="place">From where.</param>
    /// <param name="profile">How people move.</param>
    /// <param name="metres">The furthest distance: straight, or along the streets.</param>
    /// <param name="services">Codes of services.</param>
    /// <param name="cancel">Ends the query.</param>
    /// <exception cref="GraphQLException">UNKNOWN_SERVICE: there is no such service.</exception>
    /// <exception cref="NoStreetNearbyException">The place has no usable street.</exception>
    /// <exception cref="NoNetworkHereException">No streets have been imported there.</exception>
    public async Task<IReadOnlyList<NearbyStation>> ListAsync(
        Place place, TravelProfile profile, double metres, IReadOnlyList<string> services, CancellationToken cancel)
    {
        await using var context = store.CreateDbContext();
        await CheckServicesAsync(context, services, cancel);
        // No street is shorter than the straight line, so that the straight distance is a first sieve for both.
        var stations = await ListStraightAsync(context, place, metres, services, cancel);
        if (profile.Mode == TravelMode.Straight) return [.. stations.OrderBy(s => s.Rank).ThenBy(s => s.Station.Id)];
        var engine = await networks.GetEngineAsync(place, profile, cancel);
        return [.. WithTimes(engine, place, stations, metres).OrderBy(s => s.Rank).ThenBy(s => s.Station.Id)];
    }

    private static async Task CheckServicesAsync(MapContext context, IReadOnlyList<string> services, CancellationToken cancel)
    {
        if (services.Count == 0) return;
        var known = await context.Services.Where(s => services.Contains(s.Code)).Select(s => s.Code).ToListAsync(cancel);
        if (services.Except(known).FirstOrDefault() is { } unknown)
            throw new GraphQLException($"There is no service {unknown}. The field services lists them.", "UNKNOWN_SERVICE");
    }

    private static async Task<IReadOnlyList<NearbyStation>> ListStraightAsync(
        MapContext context, Place place, double metres, IReadOnlyList<string> services, CancellationToken cancel)
    {
        var point = new Point(place.Lon, place.Lat) { SRID = 4326 };
        var stations = context.Stations.AsNoTracking()
            .Where(s => s.Status == StationStatus.Open && Metres.Within(s.Location, point, metres));
        foreach (var service in services.Distinct()) stations = stations.Where(s => s.Services.Any(o => o.Code == service));
        var rows = await stations.Select(s => new { Station = s, Metres = Metres.Between(s.Location, point) }).ToListAsync(cancel);
        return [.. rows.Select(r => new NearbyStation(r.Station, Math.Round(r.Metres, 1), null))];
    }

    private static IEnumerable<NearbyStation> WithTimes(ReachEngine engine, Place place, IReadOnlyList<NearbyStation> stations, double metres)
    {
        var limit = TimeSpan.FromSeconds(metres / engine.Graph.Profile.MetresPerSecond);
        using var search = new PlaceSearch(engine, place, limit, Direction.FromSource);
        return [.. stations
            .Select(s => (Station: s, Ms: search.TimeMs(engine.Locate(new Place(s.Station.Location.X, s.Station.Location.Y)))))
            .Where(s => s.Ms != TravelTimeSearch.Unreached)
            .Select(s => s.Station with { TravelSeconds = (int)Math.Round(s.Ms / 1000.0) })];
    }
}
