using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Geodata.Osm;
using Map.Geodata.Osm.Interpretation;
using Map.Geodata.Osm.Interpretation.Streets;

namespace Map.Benchmarks.Reach;

/// <summary>What all figures of one run share: a city, its engines, and seeded stations and places where people are.</summary>
/// <param name="Extract">The file from which the city was read.</param>
/// <param name="Network">Its streets.</param>
/// <param name="Walk">Walking at 4 km/h.</param>
/// <param name="Ebike">E-bikes at 15 km/h.</param>
/// <param name="Stations">300 stations.</param>
/// <param name="Places">100,000 places.</param>
/// <param name="WithPeers">Whether peers run beside.</param>
/// <param name="Folder">For files, deleted at the end.</param>
internal sealed record ReachScene(
    string Extract, RoadNetwork Network, ReachEngine Walk, ReachEngine Ebike, Place[] Stations, Place[] Places, bool WithPeers, string Folder)
{
    public static readonly TimeSpan QuarterHour = TimeSpan.FromMinutes(15);

    private const int StationSeed = 7, PlaceSeed = 8, StationCount = 300, PlaceCount = 100_000;

    public static ReachScene Create(BenchmarkOptions options, string folder)
    {
        var extract = options.FindExtract();
        var network = NetworkBuilder.Build(OsmStreets.Create(OsmFile.Read(extract, OsmKeys.Interpreted)).Source);
        Console.WriteLine($"extract {Path.GetFileName(extract)}: {network.Edges.Count} edges; {StationCount} stations (seed {StationSeed}), {PlaceCount} places (seed {PlaceSeed})");
        var index = new SegmentIndex(network);
        return new ReachScene(
            extract, network,
            new ReachEngine(new TravelGraph(network, TravelProfile.Walk), index),
            new ReachEngine(new TravelGraph(network, TravelProfile.Ebike), index),
            SeededPlaces.InTheMiddle(network.Extent, StationCount, StationSeed),
            SeededPlaces.InTheMiddle(network.Extent, PlaceCount, PlaceSeed),
            options.Peers, folder);
    }
}
