using System.Text.Json;
using Map.Analysis.Network;
using Map.Analysis.Reach;

namespace Map.Benchmarks.Reach;

/// <summary>
/// Tables of travel times: 300 stations to 100,000 places within 15 minutes on foot, one row anew, the nearest stations of all
/// places; and a small matrix beside Valhalla's, which would take minutes for a large one.
/// </summary>
internal static class TableFigures
{
    private const double TableBarMs = 150, RowBarMs = 50;

    /// <summary>About a second and a half of Valhalla's time.</summary>
    private const int MatrixSources = 30, MatrixTargets = 100;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(ReachScene scene)
    {
        var locate = Rounds.Time(1, 3, () => _ = new StreetPlaceIndex(scene.Walk, scene.Places));
        var places = new StreetPlaceIndex(scene.Walk, scene.Places);
        var entries = TravelTimes.Build(places, scene.Stations, ReachScene.QuarterHour);
        Console.WriteLine($"table: {Enumerable.Range(0, entries.StationCount).Sum(s => (long)entries[s].Length)} entries in time");
        var name = $"{scene.Stations.Length} stations x {scene.Places.Length} places, 15 min on foot";
        List<Figure> figures =
        [
            new($"{name}: table", Rounds.Time(5, 15, () => TravelTimes.Build(places, scene.Stations, ReachScene.QuarterHour)).Median, "ms", Bar: TableBarMs),
            new($"{name}: table on one core", Rounds.Time(2, 7, () => TravelTimes.Build(places, scene.Stations, ReachScene.QuarterHour, maxThreads: 1)).Median, "ms"),
            new($"{name}: table in a straight line", TimeStraight(scene), "ms"),
            new("one station's row anew", TimeRows(places, scene.Stations), "ms", Bar: RowBarMs),
            new($"{scene.Places.Length} places put onto streets", locate.Median, "ms"),
            new("the nearest station of every place, however far", TimeNearest(places, scene.Stations, 1), "ms"),
            new("the two nearest stations of every place, however far", TimeNearest(places, scene.Stations, 2), "ms"),
        ];
        if (scene.WithPeers) figures.Add(await BesideValhallaAsync(scene));
        return figures;
    }

    private static double TimeStraight(ReachScene scene)
    {
        var places = new StraightPlaceIndex(TravelProfile.Straight, scene.Places);
        return Rounds.Time(2, 7, () => TravelTimes.Build(places, scene.Stations, ReachScene.QuarterHour)).Median;
    }

    private static double TimeRows(PlaceIndex places, Place[] stations) =>
        new Timings(stations.Select(s => Rounds.TimeOnce(() => TravelTimes.BuildRow(places, s, ReachScene.QuarterHour))).ToList()).Median;

    private static double TimeNearest(PlaceIndex places, Place[] stations, int nearest) =>
        Rounds.Time(1, 5, () => NearestStations.Build(places, stations, nearest, ReachScene.QuarterHour)).Median;

    /// <summary>Valhalla's tiles lie in the folder since it drew its circles.</summary>
    private static async Task<Figure> BesideValhallaAsync(ReachScene scene)
    {
        var (from, to) = (scene.Stations[..MatrixSources], scene.Places[..MatrixTargets]);
        var file = Path.Combine(scene.Folder, "matrix.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { sources = Pairs(from), targets = Pairs(to) }));
        var peer = await NodePeer.RunAsync("valhalla", "matrix.mjs", Path.Combine(scene.Folder, "valhalla"), file);
        var places = new StreetPlaceIndex(scene.Walk, to);
        var ours = Rounds.Time(5, 15, () => TravelTimes.Build(places, from, ReachScene.QuarterHour));
        return new Figure($"{MatrixSources} x {MatrixTargets} matrix on foot, Valhalla", ours.Median, "ms", peer.GetProperty("milliseconds").GetDouble());

        static IEnumerable<double[]> Pairs(Place[] places) => places.Select(p => new[] { p.Lon, p.Lat });
    }
}
