using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Testing;
using NetTopologySuite.Geometries;

namespace Map.Analysis.Tests.Reach;

/// <summary>Short words for tests of areas.</summary>
internal static class Cities
{
    public static ReachEngine EngineFor(RoadNetwork network, TravelMode mode = TravelMode.Walk) =>
        new(new TravelGraph(network, TravelProfile.Of(mode)), new SegmentIndex(network));

    public static ReachEngine Random(int seed, TravelMode mode = TravelMode.Walk, int side = 30) =>
        EngineFor(NetworkBuilder.Build(RandomCity.Create(seed, side, blockMetres: 90)), mode);

    public static Place RandomPlace(Random random, ReachEngine engine)
    {
        var box = engine.Graph.Network.Extent;
        return new Place(Wgs84.ToDegrees(random.Next(box.MinLon, box.MaxLon)), Wgs84.ToDegrees(random.Next(box.MinLat, box.MaxLat)));
    }

    public static Place At(this AsciiMap map, double column, double row)
    {
        var (lon, lat) = map.Position(column, row);
        return new Place(lon, lat);
    }

    public static Place At(this AsciiMap map, char letter) => new(map[letter].Lon, map[letter].Lat);

    public static bool Covers(this Geometry area, Place place) => area.Covers(area.Factory.CreatePoint(new Coordinate(place.Lon, place.Lat)));

    public static TimeSpan[] Minutes(params double[] minutes) => Array.ConvertAll(minutes, TimeSpan.FromMinutes);
}
