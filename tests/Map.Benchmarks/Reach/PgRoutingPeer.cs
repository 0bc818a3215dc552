using System.Diagnostics;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Geodata.Store.Clusters;
using Npgsql;
using NpgsqlTypes;

namespace Map.Benchmarks.Reach;

/// <summary>pgRouting on the same graph: our edges with their milliseconds in a table of a throw-away cluster.</summary>
internal sealed class PgRoutingPeer : IAsyncDisposable
{
    private const int LimitMs = 15 * 60 * 1000;
    private const int Seed = 11;

    /// <summary>As far as anybody walks in 15 minutes, and a little more, in degrees of latitude; twice that in longitude.</summary>
    private const double BoxDegrees = 0.0095;

    private const string Tables = """
        create extension pgrouting cascade;
        create table node (id int primary key, geom geometry(Point, 4326) not null);
        create table edge (id int primary key, source int not null, target int not null, cost float8 not null, reverse_cost float8 not null, geom geometry(LineString, 4326));
        """;

    private const string Finish = """
        update edge e set geom = ST_MakeLine(s.geom, t.geom) from node s, node t where s.id = e.source and t.id = e.target;
        create index on edge using gist (geom);
        analyze node;
        analyze edge;
        """;

    private const string Reached = "select node from pgr_drivingDistance($1, $2::bigint, $3::float8, true)";

    private const string Circle = $"""
        select ST_AsBinary(ST_ConcaveHull(ST_Collect(n.geom), 0.3)) from ({Reached}) r join node n on n.id = r.node
        """;

    private const string AllEdges = "select id, source, target, cost, reverse_cost from edge";

    private readonly PrivateCluster _cluster;
    private readonly NpgsqlDataSource _source;
    private readonly NodeArrays _nodes;

    private PgRoutingPeer(PrivateCluster cluster, NodeArrays nodes) =>
        (_cluster, _source, _nodes) = (cluster, NpgsqlDataSource.Create(cluster.ConnectionString), nodes);

    /// <summary>A cluster with the graph in it; null where pgRouting is not installed.</summary>
    public static async Task<PgRoutingPeer?> StartAsync(TravelGraph graph)
    {
        var peer = new PgRoutingPeer(await PrivateCluster.StartThrowawayAsync(), graph.Network.Nodes);
        if (await peer.ScalarAsync<long>("select count(*) from pg_available_extensions where name = 'pgrouting'") == 0)
        {
            await peer.DisposeAsync();
            return null;
        }

        await peer.ExecuteAsync(Tables);
        await peer.FillAsync(graph);
        await peer.ExecuteAsync(Finish);
        return peer;
    }

    /// <summary>Seeded nodes from which one gets away.</summary>
    public static IReadOnlyList<int> ChooseStarts(TravelGraph graph, int count)
    {
        var random = new Random(Seed);
        var largest = graph.Edges.Select((e, i) => (Edge: e, Number: i)).Where(e => e.Edge is { Forward: true, Backward: true } && !graph.Islands.Contains(e.Number)).ToList();
        return [.. Enumerable.Range(0, count).Select(_ => largest[random.Next(largest.Count)].Edge.Tail)];
    }

    /// <summary>Milliseconds of each circle: driving distance, then a concave hull around the nodes.</summary>
    /// <param name="starts">Nodes.</param>
    /// <param name="withinBox">Whether only the edges near the start are handed over, as somebody would do who knows the limit.</param>
    public async Task<IReadOnlyList<double>> TimeCirclesAsync(IReadOnlyList<int> starts, bool withinBox)
    {
        var times = new List<double>();
        foreach (var start in starts)
        {
            var clock = Stopwatch.StartNew();
            await using var command = Command(Circle, withinBox ? EdgesAround(start) : AllEdges, start);
            await command.ExecuteScalarAsync();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return times;
    }

    /// <summary>How many nodes only one of the two reaches within the limit, over all starts.</summary>
    public async Task<int> CountDifferencesAsync(TravelGraph graph, IReadOnlyList<int> starts)
    {
        var (search, different) = (new TravelTimeSearch(graph), 0);
        foreach (var start in starts)
        {
            var ours = ReachedFrom(search, start);
            await using var command = Command(Reached, AllEdges, start);
            await using var row = await command.ExecuteReaderAsync();
            var theirs = new HashSet<int>();
            while (await row.ReadAsync()) theirs.Add((int)row.GetInt64(0));
            theirs.SymmetricExceptWith(ours);
            different += theirs.Count;
        }

        return different;
    }

    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync();
        await _cluster.DisposeAsync();
    }

    /// <summary>From a node: from the very beginning of a street that leaves it.</summary>
    private static int[] ReachedFrom(TravelTimeSearch search, int start)
    {
        var edge = Array.FindIndex(search.Graph.Edges, e => e is { Forward: true, Backward: true } && e.Tail == start);
        search.Reset(Direction.FromSource, LimitMs);
        search.AddSource(new SnapPoint(edge, 0, 0, 0, 0));
        search.SettleAll();
        return search.Labelled.ToArray();
    }

    private string EdgesAround(int start)
    {
        var (lon, lat) = (Wgs84.ToDegrees(_nodes.Lon[start]), Wgs84.ToDegrees(_nodes.Lat[start]));
        return FormattableString.Invariant(
            $"{AllEdges} where geom && ST_MakeEnvelope({lon - (2 * BoxDegrees)}, {lat - BoxDegrees}, {lon + (2 * BoxDegrees)}, {lat + BoxDegrees}, 4326)");
    }

    private NpgsqlCommand Command(string statement, string edges, int start)
    {
        var command = _source.CreateCommand(statement);
        foreach (var value in (object[])[edges, (long)start, (double)LimitMs]) command.Parameters.AddWithValue(value);
        return command;
    }

    private async Task FillAsync(TravelGraph graph)
    {
        await using var connection = await _source.OpenConnectionAsync();
        await connection.ReloadTypesAsync();
        await using (var nodes = await connection.BeginTextImportAsync("copy node from stdin"))
        {
            for (var v = 0; v < _nodes.Count; v++)
                await nodes.WriteAsync(FormattableString.Invariant($"{v}\tSRID=4326;POINT({Wgs84.ToDegrees(_nodes.Lon[v])} {Wgs84.ToDegrees(_nodes.Lat[v])})\n"));
        }

        await using var edges = await connection.BeginBinaryImportAsync("copy edge (id, source, target, cost, reverse_cost) from stdin binary");
        for (var e = 0; e < graph.Edges.Length; e++)
        {
            var edge = graph.Edges[e];
            var isOpen = edge.IsUsable && !graph.IsBlocked(edge.Tail) && !graph.IsBlocked(edge.Head);
            if (!isOpen) continue;
            await edges.StartRowAsync();
            foreach (var number in (int[])[e, edge.Tail, edge.Head]) await edges.WriteAsync(number, NpgsqlDbType.Integer);
            // Below 0 means that nobody may go that way.
            await edges.WriteAsync(edge.Forward ? edge.Ms : -1.0, NpgsqlDbType.Double);
            await edges.WriteAsync(edge.Backward ? edge.Ms : -1.0, NpgsqlDbType.Double);
        }

        await edges.CompleteAsync();
    }

    private async Task ExecuteAsync(string statements)
    {
        await using var command = _source.CreateCommand(statements);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<T> ScalarAsync<T>(string statement)
    {
        await using var command = _source.CreateCommand(statement);
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
