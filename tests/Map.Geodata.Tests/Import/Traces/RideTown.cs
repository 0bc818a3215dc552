using System.Globalization;
using System.Text;
using Map.Analysis.Network;
using Map.Analysis.Tests.Routes;
using Map.Geodata.Store.Networks;
using Npgsql;

namespace Map.Geodata.Tests.Import.Traces;

/// <summary>A town of square blocks and couriers who ride in it, as tables that say when and where they were.</summary>
internal sealed class RideTown
{
    /// <summary>Thursday the ninth of October 2025, seven in the evening in China.</summary>
    private const long Evening = 1_760_007_600_000;

    private const int Side = 20;

    public RideTown(double north = 0)
    {
        Network = NetworkBuilder.Build(GridTown.Create(Side, blockMetres: 100, north));
        Simulator = new RideSimulator(new TravelGraph(Network, TravelProfile.Ebike), seed: 1);
        Nodes = [.. Enumerable.Range(0, Network.Nodes.Count).GroupBy(v => Network.Nodes.Lat[v]).OrderBy(g => g.Key).Select(row => row.OrderBy(v => Network.Nodes.Lon[v]).ToArray())];
    }

    public RoadNetwork Network { get; }

    public RideSimulator Simulator { get; }

    /// <summary>By row from the south and column from the west.</summary>
    private int[][] Nodes { get; }

    /// <summary>The town in the store, under a name.</summary>
    public async Task StoreAsync(NpgsqlDataSource store, string name)
    {
        await using var connection = await store.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await NetworkStore.WriteAsync(connection, new NewNetwork(name, "town.osm", new string('0', 64), null, IsSynthetic: true, Network));
        await transaction.CommitAsync();
    }

    /// <summary>Rows of a courier who rides along corners (column, row) joined by straight streets, then waits for some minutes.</summary>
    /// <param name="courier">What the table calls him.</param>
    /// <param name="corners">The way; straight between corners.</param>
    /// <param name="day">Days after the Thursday.</param>
    /// <param name="waits">Minutes at the end.</param>
    public string Ride(string courier, (int Column, int Row)[] corners, int day = 0, int waits = 0)
    {
        var start = Evening + (day * TimeSpan.MillisecondsPerDay);
        var ride = Simulator.Ride(Way(corners)) with { StartMs = start, MetresPerSecond = 4 };
        var points = Simulator.Record(ride, seconds: 15, noiseMetres: 2);
        var rows = new StringBuilder();
        foreach (var point in points) Append(point.TimeMs, point.Lon, point.Lat);
        for (var i = 1; i <= 4 * waits; i++) Append(points[^1].TimeMs + (15_000 * i), points[^1].Lon, points[^1].Lat);
        return rows.ToString();

        void Append(long ms, int lon, int lat) => rows.Append(CultureInfo.InvariantCulture, $"{courier},{ms},{lon / 1e7:0.0000000},{lat / 1e7:0.0000000}\n");
    }

    /// <summary>The same of several couriers, numbered on from one.</summary>
    public string Rides(int count, (int Column, int Row)[] corners, int from = 0, int day = 0, int waits = 0) =>
        string.Concat(Enumerable.Range(from, count).Select(c => Ride(FormattableString.Invariant($"骑手{c}"), corners, day, waits)));

    /// <summary>All crossings: "117.3000000 32.9000000".</summary>
    public IEnumerable<string> Corners() => Enumerable.Range(0, Network.Nodes.Count).Select(PlaceOf);

    /// <summary>The streets between two crossings along a way: "117.3000000 32.9000000 > 117.3010690 32.9000000".</summary>
    public IEnumerable<string> Edges((int Column, int Row)[] corners) =>
        Way(corners).Select(side => $"{PlaceOf(NodeOf(side))} > {PlaceOf(NodeOf(side ^ 1))}");

    /// <summary>A way as WKT.</summary>
    public string Line((int Column, int Row)[] corners) => $"LINESTRING ({string.Join(", ", corners.Select(c => PlaceOf(Nodes[c.Row][c.Column])))})";

    /// <summary>A table of rows.</summary>
    public static string Table(params string[] rows) => "courier,time,lon,lat\n" + string.Concat(rows);

    private string PlaceOf(int node) => FormattableString.Invariant($"{Network.Nodes.Lon[node] / 1e7:0.0000000} {Network.Nodes.Lat[node] / 1e7:0.0000000}");

    private int NodeOf(int side) => (side & 1) == 0 ? Network.Edges.Tail[side >> 1] : Network.Edges.Head[side >> 1];

    private int[] Way((int Column, int Row)[] corners)
    {
        var sides = new List<int>();
        for (var c = 1; c < corners.Length; c++)
        {
            var ((x, y), (toX, toY)) = (corners[c - 1], corners[c]);
            for (; (x, y) != (toX, toY); (x, y) = Step(x, y)) sides.Add(SideOf(Nodes[y][x], Step(x, y)));

            (int X, int Y) Step(int fromX, int fromY) => (fromX + Math.Sign(toX - fromX), fromY + Math.Sign(toY - fromY));
        }

        return [.. sides];
    }

    private int SideOf(int node, (int X, int Y) to) => Enumerable.Range(Network.FirstOut[node], Network.FirstOut[node + 1] - Network.FirstOut[node])
        .Where(a => Network.ArcHead[a] == Nodes[to.Y][to.X]).Select(a => Network.ArcEdgeSide[a]).First();
}
