using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Benchmarks.Circles;

namespace Map.Benchmarks.Reach;

/// <summary>One 15-minute circle with its polygon, beside Valhalla's isochrone and pgRouting's driving distance with a concave hull.</summary>
internal static class CircleFigures
{
    private const double TimesFasterThanValhallaOnFoot = 3, TimesFasterThanValhallaByEbike = 5, TimesFasterThanPgRouting = 150;

    /// <summary>pgRouting takes part of a second each.</summary>
    private const int PgRoutingStarts = 20;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(ReachScene scene)
    {
        var (walk, ebike) = (Time(scene.Walk, scene.Stations), Time(scene.Ebike, scene.Stations));
        if (!scene.WithPeers) return [Circle("walk 4 km/h", walk, "", null, 0), Circle("e-bike 15 km/h", ebike, "", null, 0)];
        var valhalla = await ValhallaPeer.RunAsync(scene.Extract, scene.Stations, scene.Folder);
        List<Figure> figures =
        [
            Circle("walk 4 km/h", walk, ", Valhalla", valhalla.Walk.Median, TimesFasterThanValhallaOnFoot),
            Circle("e-bike 15 km/h", ebike, ", Valhalla", valhalla.Ebike.Median, TimesFasterThanValhallaByEbike),
        ];
        figures.AddRange(await BesidePgRoutingAsync(scene, walk.Median));
        return figures;
    }

    private static Figure Circle(string name, Timings ours, string peer, double? peerMs, double timesFaster) =>
        new($"{name}: a 15-minute circle with its polygon{peer}", ours.Median, "ms", peerMs, peerMs / timesFaster);

    private static async Task<IReadOnlyList<Figure>> BesidePgRoutingAsync(ReachScene scene, double walkMs)
    {
        await using var peer = await PgRoutingPeer.StartAsync(scene.Walk.Graph);
        if (peer is null)
        {
            Console.WriteLine("pgRouting is not installed, so it is not compared: apt-get install postgresql-15-pgrouting");
            return [];
        }

        var starts = PgRoutingPeer.ChooseStarts(scene.Walk.Graph, PgRoutingStarts);
        var whole = new Timings(await peer.TimeCirclesAsync(starts, withinBox: false));
        var boxed = new Timings(await peer.TimeCirclesAsync(starts, withinBox: true));
        return
        [
            Circle("walk 4 km/h", new Timings([walkMs]), ", pgRouting", whole.Median, TimesFasterThanPgRouting),
            new("walk 4 km/h: the same, pgRouting over the edges of a box only", walkMs, "ms", boxed.Median),
            new($"nodes that we and pgRouting reach otherwise, {starts.Count} starts", await peer.CountDifferencesAsync(scene.Walk.Graph, starts), "nodes", Bar: 0),
        ];
    }

    private static Timings Time(ReachEngine engine, Place[] places)
    {
        var withStreet = places.Where(p => engine.FindStreet(p) is not null).ToList();
        for (var round = 0; round < 10; round++) withStreet.ForEach(Draw);
        return new Timings(withStreet.Select(p => Rounds.TimeOnce(() => Draw(p))).ToList());

        void Draw(Place place) => engine.BuildCircle(place.Lon, place.Lat, ReachScene.QuarterHour);
    }
}
