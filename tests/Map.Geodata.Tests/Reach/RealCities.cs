using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Geodata.Osm;
using Map.Geodata.Osm.Interpretation;
using Map.Geodata.Osm.Interpretation.Streets;
using Map.Testing;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using Xunit;

namespace Map.Geodata.Tests.Reach;

/// <summary>Whole cities, and seeded places in them.</summary>
internal static class RealCities
{
    /// <summary>The sample city's streets, and real extracts where they lie beside the repository.</summary>
    public static TheoryData<string> Files =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "geodata", "samples"), "*.osm*", SearchOption.AllDirectories),
        .. SharedData.List(Path.Combine("data", "osm"), "*.osm.pbf"),
    ];

    public static RoadNetwork Read(string file) => NetworkBuilder.Build(OsmStreets.Create(OsmFile.Read(file, OsmKeys.Interpreted)).Source);

    public static ReachEngine EngineFor(RoadNetwork network, TravelMode mode = TravelMode.Walk) =>
        new(new TravelGraph(network, TravelProfile.Of(mode)), new SegmentIndex(network));

    /// <summary>Within 50 m or so of a corner of any street.</summary>
    public static Place RandomPlace(Random random, RoadNetwork network)
    {
        var corner = random.Next(network.Points.Lon.Length);
        return new Place(
            Wgs84.ToDegrees(network.Points.Lon[corner] + random.Next(-5_000, 5_000)), Wgs84.ToDegrees(network.Points.Lat[corner] + random.Next(-5_000, 5_000)));
    }

    /// <summary>So many places spread evenly over an area that is not empty.</summary>
    public static IEnumerable<Place> PlacesInside(Geometry area, int count, Random random)
    {
        var (inside, box) = (new IndexedPointInAreaLocator(area), area.EnvelopeInternal);
        while (count > 0)
        {
            var at = new Coordinate(box.MinX + (random.NextDouble() * box.Width), box.MinY + (random.NextDouble() * box.Height));
            if (inside.Locate(at) != Location.Interior) continue;
            count--;
            yield return new Place(at.X, at.Y);
        }
    }
}
