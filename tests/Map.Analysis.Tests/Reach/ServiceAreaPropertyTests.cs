using System.Collections.Concurrent;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using Xunit;

namespace Map.Analysis.Tests.Reach;

/// <summary>What holds of areas in every city: random ones, each with its seed.</summary>
public class ServiceAreaPropertyTests
{
    private static readonly TimeSpan[] Limits = Cities.Minutes(3, 5, 8, 10, 15);

    /// <summary>Seeds 1 to 8, on foot and by e-bike, with every corner and without those that stray less than 25 m.</summary>
    public static TheoryData<int, TravelMode, double?> Questions()
    {
        var data = new TheoryData<int, TravelMode, double?>();
        for (var seed = 1; seed <= 8; seed++)
        {
            foreach (var mode in (TravelMode[])[TravelMode.Walk, TravelMode.Ebike])
            {
                foreach (var tolerance in (double?[])[null, 25]) data.Add(seed, mode, tolerance);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Areas_are_valid_and_those_of_one_place_nest(int seed, TravelMode mode, double? tolerance)
    {
        foreach (var combination in Enum.GetValues<AreaCombination>())
        {
            foreach (var discs in Build(seed, mode, tolerance, combination, AreaBands.Discs).GroupBy(a => a.Place))
            {
                Assert.All(discs, d => Assert.True(d.Area.IsValid));
                foreach (var (shorter, longer) in discs.Zip(discs.Skip(1)))
                    Assert.True(Overlay(shorter.Area, longer.Area, SpatialFunction.Difference).IsEmpty, $"{combination}, place {shorter.Place}, {longer.Limit}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Rings_lie_beside_one_another_and_fill_the_disc(int seed, TravelMode mode, double? tolerance)
    {
        foreach (var combination in Enum.GetValues<AreaCombination>())
        {
            var discs = Build(seed, mode, tolerance, combination, AreaBands.Discs).ToLookup(a => a.Place);
            foreach (var rings in Build(seed, mode, tolerance, combination, AreaBands.Rings).GroupBy(a => a.Place))
            {
                Assert.All(rings, r => Assert.True(r.Area.IsValid));
                Equal(discs[rings.Key].Last().Area.Area, rings.Sum(r => r.Area.Area));
                foreach (var (inner, outer) in rings.Zip(rings.Skip(1))) Equal(0, Overlay(inner.Area, outer.Area, SpatialFunction.Intersection).Area);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Split_areas_don_t_overlap_and_together_are_the_dissolved_one(int seed, TravelMode mode, double? tolerance)
    {
        var dissolved = Build(seed, mode, null, AreaCombination.Dissolved, AreaBands.Discs);
        var split = Build(seed, mode, tolerance, AreaCombination.Split, AreaBands.Discs).ToLookup(a => a.Limit);
        foreach (var whole in dissolved)
        {
            Geometry[] parts = [.. split[whole.Limit].Select(p => p.Area).Where(a => !a.IsEmpty)];
            var union = CoverageUnion.Union(whole.Area.Factory.CreateGeometryCollection(parts));
            Equal(union.Area, parts.Sum(p => p.Area));
            Assert.True(union.IsValid);
            if (tolerance is null) Equal(0, Overlay(whole.Area, union, SpatialFunction.SymDifference).Area);
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Neighbours_share_their_border_to_the_last_digit(int seed, TravelMode mode, double? tolerance)
    {
        foreach (var parts in Build(seed, mode, tolerance, AreaCombination.Split, AreaBands.Discs).GroupBy(a => a.Limit))
        {
            // Every border runs along one area or, the other way round, along its neighbour too; the rest is the outline, whose length is that of the union.
            var edges = parts.SelectMany(p => DirectedEdges(p.Area)).ToList();
            var all = edges.ToHashSet();
            Assert.Equal(edges.Count, all.Count);
            var outline = edges.Where(e => !all.Contains((e.To, e.From))).Sum(e => e.From.Distance(e.To));
            var union = CoverageUnion.Union(new GeometryCollection([.. parts.Select(p => p.Area).Where(a => !a.IsEmpty)]));
            Assert.Equal(union.Length, outline, union.Length * 1e-9);
        }
    }

    [Theory]
    [InlineData(TravelMode.Walk)]
    [InlineData(TravelMode.Ebike)]
    public void A_place_lies_in_the_area_of_the_station_nearest_in_time(TravelMode mode)
    {
        var (wrong, missing, places) = (0, 0, 0);
        for (var seed = 20; seed < 30; seed++)
        {
            Console.WriteLine($"seed {seed}");
            var (engine, stations) = City(seed, mode);
            var areas = ServiceAreaBuilder.Build(engine, new ServiceAreaQuestion(stations, Cities.Minutes(10)) { Combination = AreaCombination.Split }).Areas;
            var searches = stations.Select(s => new PlaceSearch(engine, [s], TimeSpan.FromMinutes(20))).ToList();
            var random = new Random(seed);
            for (var i = 0; i < 500; i++, places++)
            {
                var place = Cities.RandomPlace(random, engine);
                var ranked = searches.Select((s, n) => (Ms: s.TimeMs(engine.Locate(place)), Station: n)).Order().ToList();
                // Near a border it is not known better than the lattice is fine.
                if (ranked[0].Ms > 570_000 || ranked[1].Ms - ranked[0].Ms < 60_000) continue;
                var owners = areas.Where(a => a.Area.Covers(place)).Select(a => a.Place).ToList();
                missing += owners.Count == 0 ? 1 : 0;
                wrong += owners.Exists(o => o != ranked[0].Station) ? 1 : 0;
            }

            searches.ForEach(s => s.Dispose());
        }

        Assert.InRange(wrong, 0, places / 100);
        // Beside what people must go around, areas end a little before the last place that is in time.
        Assert.InRange(missing, 0, places / 50);
    }

    [Fact]
    public void Simplified_areas_stray_no_further_than_the_tolerance_and_have_fewer_corners()
    {
        for (var seed = 1; seed <= 10; seed++)
        {
            Console.WriteLine($"seed {seed}");
            var full = Build(seed, TravelMode.Walk, null, AreaCombination.Split, AreaBands.Discs);
            var simple = Build(seed, TravelMode.Walk, 20, AreaCombination.Split, AreaBands.Discs);
            Assert.InRange(simple.Sum(a => a.Area.NumPoints), 1, full.Sum(a => a.Area.NumPoints) / 2);
            foreach (var (f, s) in full.Zip(simple).Where(pair => !pair.First.Area.IsEmpty))
            {
                // 20 m are 0.00018° of latitude and 0.000214° of longitude there; the longer one bounds both.
                var border = s.Area.Boundary;
                Assert.All(f.Area.Coordinates, c => Assert.InRange(border.Distance(new Point(c)), 0, 0.000215));
            }
        }
    }

    /// <summary>Preparing a city takes longer than asking it.</summary>
    private static readonly ConcurrentDictionary<(int, TravelMode), (ReachEngine, Place[])> Known = new();

    private static (ReachEngine Engine, Place[] Stations) City(int seed, TravelMode mode) => Known.GetOrAdd((seed, mode), _ =>
    {
        var engine = Cities.Random(seed, mode, side: 20);
        var random = new Random(seed);
        return (engine, [.. Enumerable.Range(0, 7).Select(_ => Cities.RandomPlace(random, engine))]);
    });

    private static IReadOnlyList<ServiceArea> Build(int seed, TravelMode mode, double? tolerance, AreaCombination combination, AreaBands bands)
    {
        Console.WriteLine($"seed {seed}");
        var (engine, stations) = City(seed, mode);
        return ServiceAreaBuilder.Build(engine, new ServiceAreaQuestion(stations, Limits)
        {
            Combination = combination,
            Bands = bands,
            ToleranceMetres = tolerance,
        }).Areas;
    }

    private static Geometry Overlay(Geometry a, Geometry b, SpatialFunction function) => OverlayNGRobust.Overlay(a, b, function);

    /// <summary>A square centimetre in square degrees is 10⁻¹⁴.</summary>
    private static void Equal(double expected, double actual) => Assert.Equal(expected, actual, 1e-14);

    private static IEnumerable<(Coordinate From, Coordinate To)> DirectedEdges(MultiPolygon area) =>
        from Polygon polygon in area.Geometries
        from ring in polygon.Holes.Prepend(polygon.Shell)
        from i in Enumerable.Range(1, ring.NumPoints - 1)
        select (ring.Coordinates[i - 1], ring.Coordinates[i]);
}
