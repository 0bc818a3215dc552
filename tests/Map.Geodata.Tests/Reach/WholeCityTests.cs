using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Geodata.Osm;
using Map.Geodata.Osm.Interpretation;
using Map.Geodata.Osm.Interpretation.Streets;
using Map.Testing;
using NetTopologySuite.Geometries;
using Xunit;

namespace Map.Geodata.Tests.Reach;

public class WholeCityTests
{
    private const int Seed = 300;
    private const int Points = 300;
    private static readonly TimeSpan QuarterHour = TimeSpan.FromMinutes(15);

    /// <summary>The sample cities' streets, and real extracts where they lie beside the repository.</summary>
    public static TheoryData<string> Cities =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "geodata", "samples"), "*.osm*", SearchOption.AllDirectories),
        .. SharedData.List(Path.Combine("data", "osm"), "*.osm.pbf"),
    ];

    [Theory]
    [MemberData(nameof(Cities), DisableDiscoveryEnumeration = true)]
    public void Circles_all_over_a_city_are_valid_hold_their_street_and_stay_within_the_straight_distance(string file)
    {
        Console.WriteLine($"seed {Seed}");
        var network = NetworkBuilder.Build(OsmStreets.Create(OsmFile.Read(file, OsmKeys.Interpreted)).Source);
        var random = new Random(Seed);
        // Circles by e-bike are fifteen times as large, and so is checking them.
        foreach (var (mode, points) in ((TravelMode, int)[])[(TravelMode.Walk, Points), (TravelMode.Ebike, Points / 10)])
        {
            var engine = new ReachEngine(new TravelGraph(network, TravelProfile.Of(mode)), new SegmentIndex(network));
            var circles = 0;
            for (var i = 0; i < points; i++) circles += Check(engine, RandomPlace(random, network)) ? 1 : 0;
            // Beside a street that only the other mode may use there may be none.
            Assert.InRange(circles, points * 3 / 4, points);
        }
    }

    /// <summary>False when the place has no street.</summary>
    private static bool Check(ReachEngine engine, Place place)
    {
        if (engine.Snapper.Find(Wgs84.ToUnits(place.Lon), Wgs84.ToUnits(place.Lat)) is not { } street) return false;
        var circle = engine.BuildCircle(place.Lon, place.Lat, QuarterHour);
        Assert.True(circle.Area.IsValid);
        // On foot there are no one-way streets: who stands beside the place's street comes to it.
        var onStreet = new Point(Wgs84.ToDegrees(street.Lon), Wgs84.ToDegrees(street.Lat));
        if (engine.Graph.Profile.Mode == TravelMode.Walk) Assert.InRange(circle.Area.Distance(onStreet) * 111_000, 0, 30);
        var furthest = engine.Graph.Profile.MetresPerSecond * QuarterHour.TotalSeconds;
        Assert.InRange(circle.Area.Coordinates.Max(c => place.MetresTo(new Place(c.X, c.Y))), 0, (furthest * 1.01) + 30);
        return true;
    }

    /// <summary>Within 100 m or so of a corner of any street.</summary>
    private static Place RandomPlace(Random random, RoadNetwork network)
    {
        var corner = random.Next(network.Points.Lon.Length);
        return new Place(
            Wgs84.ToDegrees(network.Points.Lon[corner] + random.Next(-8_000, 8_000)), Wgs84.ToDegrees(network.Points.Lat[corner] + random.Next(-8_000, 8_000)));
    }
}
