using System.Globalization;
using System.Text;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Reach;

/// <summary>
/// 300 circles beside Valhalla's isochrones: same extract, same places, 15 minutes on foot at 4 km/h. Where areas differ by
/// more than 5 %, the streets that lie in one of them only are asked one by one whether they are reached in time, by a plain
/// search that is neither's. A report of these streets stands in artifacts/circles.
/// </summary>
public class ValhallaComparisonTests
{
    private const int Seed = 300;
    private const int Places = 300;
    private const int PointsPerArea = 334;
    private const double LimitSeconds = 900;

    /// <summary>A European city and a Chinese district, where their extracts lie beside the repository.</summary>
    public static TheoryData<string> Extracts =>
        [.. ((string[])["porto", "beijing-tsinghua"]).Select(c => SharedData.Find(Path.Combine("data", "osm", c + ".osm.pbf"))).OfType<string>()];

    [Theory]
    [MemberData(nameof(Extracts), DisableDiscoveryEnumeration = true)]
    public async Task Where_areas_differ_the_streets_side_with_ours_and_fewer_places_are_falsely_covered(string extract)
    {
        Console.WriteLine($"seed {Seed}");
        var network = RealCities.Read(extract);
        var (engine, naive, random) = (RealCities.EngineFor(network), new NaiveReach(network), new Random(Seed));
        List<Place> places = [.. Enumerable.Range(0, 2 * Places).Select(_ => RealCities.RandomPlace(random, network)).Where(naive.Search).Take(Places)];
        var theirs = await ValhallaAreas.DrawAsync(extract, places);
        var comparisons = new List<AreaComparison>();
        for (var p = 0; p < places.Count; p++)
        {
            if (theirs[p] is not { } area || !naive.Search(places[p])) continue;
            var ours = engine.BuildCircle(places[p].Lon, places[p].Lat, TimeSpan.FromMinutes(15), Direction.FromSource).Area;
            comparisons.Add(AreaComparison.Of(places[p], ours, area, naive, random, PointsPerArea, LimitSeconds));
        }

        var report = Report(Path.GetFileNameWithoutExtension(extract), comparisons, network);
        Console.WriteLine(report[..report.IndexOf("\n\n", StringComparison.Ordinal)]);
        Assert.InRange(comparisons.Count, Places * 9 / 10, Places);
        Assert.All(comparisons.Where(c => c.DiffersBy > 0.05), c => Assert.True(c.OursRightMetres >= c.TheirsRightMetres, $"{c.Place}: see the report"));
        Assert.InRange(comparisons.Average(c => c.OursFalse), 0, 0.01);
        Assert.True(comparisons.Average(c => c.OursFalse) < comparisons.Average(c => c.TheirsFalse));
    }

    /// <summary>A summary, then each place whose areas differ with the streets on which they do.</summary>
    private static string Report(string city, List<AreaComparison> comparisons, RoadNetwork network)
    {
        var different = comparisons.Where(c => c.DiffersBy > 0.05).ToList();
        var text = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"{city}: {comparisons.Count} places, areas differ by more than 5 % at {different.Count}; median ratio ours to theirs {Median(comparisons):0.000}")
            .AppendLine(CultureInfo.InvariantCulture, $"streets in one area only: ours is right about {different.Sum(c => c.OursRightMetres) / 1000:0.0} km, Valhalla's about {different.Sum(c => c.TheirsRightMetres) / 1000:0.0} km")
            .AppendLine(CultureInfo.InvariantCulture, $"falsely covered (beyond 15:30): ours {comparisons.Average(c => c.OursFalse):P2}, Valhalla's {comparisons.Average(c => c.TheirsFalse):P2}")
            .AppendLine();
        foreach (var c in different) c.Describe(text, network);
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "circles")).FullName;
        File.WriteAllText(Path.Combine(folder, $"valhalla-{city}.txt"), text.ToString());
        return text.ToString();
    }

    private static double Median(List<AreaComparison> comparisons) =>
        comparisons.Select(c => c.OursSquareMetres / c.TheirsSquareMetres).Order().ElementAt(comparisons.Count / 2);
}
