using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.Geodata.Opening;
using Map.Geodata.Store.Networks;
using Map.GraphQL.Relay;
using Npgsql;

namespace Map.Api.Stations;

/// <summary>A station near a place.</summary>
/// <param name="Station">The station, with what the client wants to know of it.</param>
/// <param name="Place">Where it is.</param>
/// <param name="DistanceMetres">Metres as the crow flies, to a tenth.</param>
/// <param name="TravelSeconds">Seconds on the streets; null for a straight line.</param>
public sealed record NearbyStation(Station Station, Place Place, double DistanceMetres, int? TravelSeconds)
{
    /// <summary>By what stations are ordered.</summary>
    public (double Rank, long Id) Key => (TravelSeconds ?? DistanceMetres, Station.Id);
}

/// <summary>Finds stations near a place, nearest first.</summary>
public sealed class NearbyStations(FeatureModel model, ReadSource source, CityNetworks networks, KnownHours hours)
{
    private const int LeastRead = 8;

    private readonly Table _table = model.Table(typeof(Station));

    /// <summary>The columns behind those of the projection.</summary>
    private enum Extra { Lon, Lat, Hours }

    /// <summary>One page, in the page's direction, with one station more if there are that many.</summary>
    /// <exception cref="Map.GraphQL.Execution.GraphQLException">HC0078: the cursor is none of this list's.</exception>
    /// <exception cref="NoStreetNearbyException">The place has no usable street.</exception>
    /// <exception cref="NoNetworkHereException">No streets have been imported there.</exception>
    public async Task<IReadOnlyList<NearbyStation>> ReadPageAsync(NearbySearch search, Projection projection, PageArguments page, CancellationToken cancel)
    {
        var isStraight = search.Profile.Mode == TravelMode.Straight;
        (double, long)? from = Cursor.TryDecode<(double, long)>(page, out var key) ? key : null;
        var found = isStraight && !page.IsBackward
            ? await ReadNearestAsync(search, projection, page.Size + 1, from, cancel)
            : await ReadAllAsync(search, projection, cancel);
        if (!isStraight) found = await WithTimesAsync(search, found, cancel);
        found.Sort((a, b) => page.IsBackward ? b.Key.CompareTo(a.Key) : a.Key.CompareTo(b.Key));
        IEnumerable<NearbyStation> rest = found;
        if (from is { } position) rest = rest.Where(s => page.IsBackward ? s.Key.CompareTo(position) < 0 : s.Key.CompareTo(position) > 0);
        return [.. rest.Take(page.Size + 1)];
    }

    /// <summary>How many there are altogether.</summary>
    public async ValueTask<int> CountAsync(NearbySearch search, CancellationToken cancel)
    {
        if (search.Profile.Mode != TravelMode.Straight || search.OpenAt is not null)
        {
            var all = await ReadAllAsync(search, Projection.Of(_table, []), cancel);
            return search.Profile.Mode == TravelMode.Straight ? all.Count : (await WithTimesAsync(search, all, cancel)).Count;
        }

        await using var command = NearbySql.WriteCount(_table, search, new NearbyArea(search.Place, search.Metres)).ToCommand(source.DataSource);
        return checked((int)(long)(await command.ExecuteScalarAsync(cancel))!);
    }

    /// <summary>
    /// At least the nearest so many beyond a cursor. Degrees are not metres, and not every station is open: a few more are read
    /// than are wanted, so that one statement does nearly always, and it goes on where it ended when they were too few.
    /// </summary>
    private async Task<List<NearbyStation>> ReadNearestAsync(
        NearbySearch search, Projection projection, int wanted, (double Metres, long Id)? after, CancellationToken cancel)
    {
        var area = new NearbyArea(search.Place, search.Metres);
        var found = new Dictionary<long, NearbyStation>();
        var limit = FirstLimit(wanted, area, search);
        var beyond = after is { } cursor ? NearbyArea.LeastDegrees(cursor.Metres) : 0;
        while (true)
        {
            var statement = NearbySql.Write(_table, projection, search, area, beyond, limit);
            var (read, furthest) = await ReadAsync(statement, search, projection, Take, cancel);
            beyond = furthest;
            if (read < limit || IsComplete(found, wanted, area.LeastMetres(beyond))) return [.. found.Values];
            limit = Math.Min(limit * 4, 4096);
        }

        void Take(NearbyStation station)
        {
            if (after is not { } position || station.Key.CompareTo(position) > 0) found[station.Station.Id] = station;
        }
    }

    /// <summary>A multiple of eight, so that few statements have to be kept prepared.</summary>
    private static int FirstLimit(int wanted, in NearbyArea area, NearbySearch search)
    {
        var ellipse = (wanted * area.Stretch) + Math.Sqrt(wanted);
        var read = search.OpenAt is null ? ellipse : ellipse * 2;
        return Math.Max(LeastRead, ((int)Math.Ceiling(read) + 7) / 8 * 8);
    }

    /// <summary>Whether as many as are wanted lie nearer than anything that has not been read.</summary>
    private static bool IsComplete(Dictionary<long, NearbyStation> found, int wanted, double metres) =>
        found.Count >= wanted && found.Values.Count(s => s.DistanceMetres < metres) >= wanted;

    private async Task<List<NearbyStation>> ReadAllAsync(NearbySearch search, Projection projection, CancellationToken cancel)
    {
        var statement = NearbySql.Write(_table, projection, search, new NearbyArea(search.Place, search.Metres), beyond: 0, limit: null);
        var found = new List<NearbyStation>();
        await ReadAsync(statement, search, projection, found.Add, cancel);
        return found;
    }

    /// <summary>Runs a statement and hands over those that are near enough and open; how many it read, and how far the last one is in degrees.</summary>
    private async Task<(int Count, double Degrees)> ReadAsync(
        Statement statement, NearbySearch search, Projection projection, Action<NearbyStation> take, CancellationToken cancel)
    {
        var (first, count, degrees) = (projection.Columns.Count, 0, 0.0);
        await using var command = statement.ToCommand(source.DataSource);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        for (; await reader.ReadAsync(cancel); count++)
        {
            var (lon, lat) = (reader.GetDouble(first + (int)Extra.Lon), reader.GetDouble(first + (int)Extra.Lat));
            degrees = double.Hypot(lon - search.Place.Lon, lat - search.Place.Lat);
            var metres = Wgs84.Distance(search.Place.Lon, search.Place.Lat, lon, lat);
            if (metres <= search.Metres && IsOpen(reader, first + (int)Extra.Hours, search))
                take(new NearbyStation(projection.Read<Station>(reader), new Place(lon, lat), Math.Round(metres, 1), null));
        }

        return (count, degrees);
    }

    private bool IsOpen(NpgsqlDataReader reader, int column, NearbySearch search)
    {
        if (search.OpenAt is not { } moment) return true;
        var text = reader.IsDBNull(column) ? null : reader.GetString(column);
        var status = hours.StateAt(text, moment, Surroundings.China.At(search.Place.Lon, search.Place.Lat)).Status;
        return status == OpeningStatus.Open || (status == OpeningStatus.Unknown && search.WithUnknownHours);
    }

    private async Task<List<NearbyStation>> WithTimesAsync(NearbySearch search, List<NearbyStation> stations, CancellationToken cancel)
    {
        var engine = await networks.GetEngineAsync(search.Place, search.Profile, search.Hour, cancel);
        var limit = TimeSpan.FromSeconds(search.Metres / engine.Graph.Profile.MetresPerSecond);
        using var reach = new PlaceSearch(engine, search.Place, limit, Direction.FromSource);
        return [.. stations
            .Select(s => (Station: s, Ms: reach.TimeMs(engine.Locate(s.Place))))
            .Where(s => s.Ms != TravelTimeSearch.Unreached)
            .Select(s => s.Station with { TravelSeconds = (int)Math.Round(s.Ms / 1000.0) })];
    }
}
