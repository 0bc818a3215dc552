using System.Collections.Concurrent;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using Npgsql;

namespace Map.Geodata.Store.Networks;

/// <summary>No imported street network holds a place.</summary>
public sealed class NoNetworkHereException(Place place) : Exception(
    FormattableString.Invariant($"No streets have been imported around {place.Lon:0.#####}, {place.Lat:0.#####}. Import them (./map import osm FILE) or choose a place inside an imported city."))
{
    public Place Place { get; } = place;
}

/// <summary>
/// The street networks of a store, loaded when first needed and kept while the store has them. Sees at once what another
/// process imports: it asks the store each time which networks there are, and loads only versions it does not know.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="cacheFolder">Where files of networks are kept.</param>
public sealed class CityNetworks(NpgsqlDataSource store, string cacheFolder)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<City>>> _cities = new();

    /// <summary>Where files of networks are kept.</summary>
    public string CacheFolder => cacheFolder;

    /// <summary>What networks there are.</summary>
    public async Task<IReadOnlyList<StoredNetwork>> ListAsync(CancellationToken cancel = default)
    {
        var networks = await NetworkStore.ListAsync(store, cancel);
        foreach (var gone in _cities.Keys.Except(networks.Select(n => n.NetworkSha256))) _cities.TryRemove(gone, out _);
        return networks;
    }

    /// <summary>The engine for a way of moving in the city that holds a place; of several the smallest.</summary>
    /// <exception cref="NoNetworkHereException">No city holds the place.</exception>
    public Task<ReachEngine> GetEngineAsync(Place place, TravelProfile profile, CancellationToken cancel = default) =>
        GetEngineAsync(place, profile, null, cancel);

    /// <summary>The same at an hour, when gates that keep hours are open or closed; null for no hour in particular.</summary>
    /// <exception cref="NoNetworkHereException">No city holds the place.</exception>
    public async Task<ReachEngine> GetEngineAsync(Place place, TravelProfile profile, HourOfWeek? hour, CancellationToken cancel = default) =>
        await FindEngineAsync(await ListAsync(cancel), place, profile, hour, cancel) ?? throw new NoNetworkHereException(place);

    /// <summary>The same among networks that have just been listed; null where none holds the place.</summary>
    public Task<ReachEngine?> FindEngineAsync(
        IReadOnlyList<StoredNetwork> networks, Place place, TravelProfile profile, CancellationToken cancel = default) =>
        FindEngineAsync(networks, place, profile, null, cancel);

    /// <inheritdoc cref="FindEngineAsync(IReadOnlyList{StoredNetwork}, Place, TravelProfile, CancellationToken)"/>
    public async Task<ReachEngine?> FindEngineAsync(
        IReadOnlyList<StoredNetwork> networks, Place place, TravelProfile profile, HourOfWeek? hour, CancellationToken cancel = default)
    {
        if (FindAround(networks, place) is not { } network) return null;
        var city = _cities.GetOrAdd(network.NetworkSha256, _ => new Lazy<Task<City>>(() => LoadAsync(network)));
        try
        {
            return (await city.Value.WaitAsync(cancel)).EngineFor(profile, hour);
        }
        catch when (city.Value.IsFaulted)
        {
            // A failed load must not be remembered: the server may be back the next time.
            _cities.TryRemove(KeyValuePair.Create(network.NetworkSha256, city));
            throw;
        }
    }

    /// <summary>The network whose bounds hold a place, of several the smallest; null where none does.</summary>
    public static StoredNetwork? FindAround(IEnumerable<StoredNetwork> networks, Place place) => networks.Where(n => Holds(n, place)).MinBy(n => n.Extent.Size);

    /// <summary>Whether a network's bounds hold a place.</summary>
    public static bool Holds(StoredNetwork network, Place place) => network.Extent.Contains(Wgs84.ToUnits(place.Lon), Wgs84.ToUnits(place.Lat));

    private async Task<City> LoadAsync(StoredNetwork network) => new(await NetworkStore.LoadAsync(store, network, cacheFolder));

    /// <summary>A loaded city with an engine for each way of moving that was asked for.</summary>
    private sealed class City(RoadNetwork network)
    {
        /// <summary>Speeds are free to choose; this many are kept.</summary>
        private const int MaxEngines = 16;

        private readonly SegmentIndex _index = new(network);
        private readonly ConcurrentDictionary<(TravelProfile Profile, HourOfWeek? Hour), Lazy<ReachEngine>> _engines = new();

        public ReachEngine EngineFor(TravelProfile profile, HourOfWeek? hour)
        {
            if (_engines.Count > MaxEngines) _engines.Clear();
            var alike = hour is { } at ? GateHours.FindFirstAlike(network.Nodes.Gates, profile.Mode, at) : null;
            return _engines.GetOrAdd((profile, alike), _ => new Lazy<ReachEngine>(() => Create(profile, alike))).Value;
        }

        /// <summary>Engines of other hours share the streets of places, which are most of the work.</summary>
        private ReachEngine Create(TravelProfile profile, HourOfWeek? hour) => hour is null
            ? new ReachEngine(new TravelGraph(network, profile), _index)
            : EngineFor(profile, null).AtHour(hour);
    }
}
