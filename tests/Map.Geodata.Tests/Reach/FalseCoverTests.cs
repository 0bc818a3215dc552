using Map.Analysis.Reach;
using Xunit;

namespace Map.Geodata.Tests.Reach;

/// <summary>How much of what circles cover can't be reached in truth.</summary>
public class FalseCoverTests
{
    private const int Seed = 15;
    private const int Circles = 300;
    private const int PointsPerCircle = 334;

    public static TheoryData<string> Cities => RealCities.Files;

    [Theory]
    [MemberData(nameof(Cities), DisableDiscoveryEnumeration = true)]
    public void Under_one_in_a_hundred_places_inside_a_circle_takes_half_a_minute_longer_than_it_says(string file)
    {
        Console.WriteLine($"seed {Seed}");
        var network = RealCities.Read(file);
        var (engine, naive, random) = (RealCities.EngineFor(network), new NaiveReach(network), new Random(Seed));
        var (points, falsely) = (0, 0);
        for (var circles = 0; circles < Circles;)
        {
            var place = RealCities.RandomPlace(random, network);
            if (!naive.Search(place)) continue;
            var area = engine.BuildCircle(place.Lon, place.Lat, TimeSpan.FromMinutes(15), Direction.FromSource).Area;
            circles++;
            if (area.IsEmpty) continue;
            points += PointsPerCircle;
            falsely += RealCities.PlacesInside(area, PointsPerCircle, random).Count(p => naive.SecondsTo(p) > 930);
        }

        Console.WriteLine($"{Path.GetFileName(file)}: {falsely} of {points} places inside circles take more than 15:30, {(double)falsely / points:P2}");
        Assert.InRange(points, 100_000, int.MaxValue);
        Assert.InRange((double)falsely / points, 0, 0.01);
    }
}
