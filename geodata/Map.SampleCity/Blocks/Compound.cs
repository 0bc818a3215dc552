using System.Globalization;
using Map.SampleCity.Layout;
using Map.SampleCity.Streets;

namespace Map.SampleCity.Blocks;

/// <summary>A gated compound (小区): a wall with gates, a ring road inside, rows of houses facing south, shops outside the wall.</summary>
internal static class Compound
{
    private const double Ring = 15;
    private const double ShopDepth = 16;

    private static readonly (string Key, string Value)[][] GateKinds =
    [
        [("access", "private"), ("foot", "yes"), ("bicycle", "permissive")],
        [("motor_vehicle", "no"), ("foot", "yes"), ("bicycle", "yes"), ("opening_hours", "06:00-22:00")],
        [("motor_vehicle", "no"), ("foot", "permissive"), ("bicycle", "no"), ("opening_hours", "06:30-20:30")],
        [("access", "private"), ("foot", "private"), ("bicycle", "private")],
    ];

    public static void Draw(City city, Block block, Box ground, bool isTower)
    {
        var wall = ground.Shrunk(0.5);
        if (wall.Width < 110 || wall.Height < 110) return;
        var sides = new[] { Side.South, Side.North, Side.West, Side.East }.Where(side => city.Streets.HasStreet(block, side)).OrderBy(_ => city.Random.Next()).ToList();
        var gates = new List<(Side Side, double Along)>();
        foreach (var (side, order) in sides.Select((side, order) => (side, order)))
        {
            // Two open gates, a third one perhaps, the last one locked.
            if (order >= 2 && city.Random.NextDouble() < 0.45) continue;
            var along = Math.Round(AlongRange(wall, side, city), 1);
            gates.Add((side, along));
            OpenGate(city, block, wall, side, along, order);
        }
        DrawWall(city, wall, gates);
        DrawRing(city, wall, gates);
        DrawHouses(city, block, wall, isTower);
        foreach (var side in sides.Where(side => city.Streets.IsArterial(block, side) || city.Random.NextDouble() < 0.3))
            DrawShops(city, block, wall, side, gates);
        city.Map.AddArea(BlockFiller.Corners(wall), ("landuse", "residential"), ("name", block.Name));
    }

    private static double AlongRange(Box wall, Side side, City city)
    {
        var (low, high) = side is Side.South or Side.North ? (wall.U0, wall.U1) : (wall.V0, wall.V1);
        return low + (high - low) * city.Between(0.3, 0.7);
    }

    private static Uv OnBox(Box box, Side side, double along) => side switch
    {
        Side.South => new Uv(along, box.V0),
        Side.North => new Uv(along, box.V1),
        Side.West => new Uv(box.U0, along),
        _ => new Uv(box.U1, along),
    };

    private static void OpenGate(City city, Block block, Box wall, Side side, double along, int order)
    {
        var gate = OnBox(wall, side, along);
        var node = city.Map.NodeAt(gate);
        node.Tags["barrier"] = "gate";
        foreach (var (key, value) in GateKinds[Math.Min(order, 3)]) node.Tags[key] = value;
        if (order == 0) node.Tags["name"] = $"{block.Name}{DirectionOf(side)}门";
        var path = city.Streets.Open(block, side, along).Append(gate).Append(OnBox(wall.Shrunk(Ring), side, along));
        city.Map.AddLine(path, order <= 1 ? [("highway", "service"), ("service", "driveway")] : [("highway", "footway")]);
        if (order < 3)
            city.Gates.Add(new Front(gate, block.Kind, block.Name, StreetPlan.NameOf(block, side), StreetPlan.NumberAt(side, along)));
    }

    private static string DirectionOf(Side side) => side switch { Side.South => "南", Side.North => "北", Side.West => "西", _ => "东" };

    private static void DrawWall(City city, Box wall, List<(Side Side, double Along)> gates)
    {
        var places = Around(wall, gates).ToList();
        city.Map.AddLine([.. places, places[0]], ("barrier", "wall"));
    }

    private static void DrawRing(City city, Box wall, List<(Side Side, double Along)> gates)
    {
        var ring = wall.Shrunk(Ring);
        var spine = Math.Round(ring.Centre.U + city.Between(-15, 15), 1);
        var places = Around(ring, [.. gates, (Side.South, spine), (Side.North, spine)]).ToList();
        city.Map.AddLine([.. places, places[0]], ("highway", "service"), ("access", "private"), ("foot", "permissive"), ("bicycle", "permissive"));
        city.Map.AddLine([new Uv(spine, ring.V0), new Uv(spine, ring.Centre.V), new Uv(spine, ring.V1)], ("highway", "footway"));
    }

    // A box's outline from its south-west corner, with the extra places in order.
    private static IEnumerable<Uv> Around(Box box, List<(Side Side, double Along)> extra)
    {
        yield return new Uv(box.U0, box.V0);
        foreach (var (_, u) in extra.Where(e => e.Side == Side.South).OrderBy(e => e.Along)) yield return new Uv(u, box.V0);
        yield return new Uv(box.U1, box.V0);
        foreach (var (_, v) in extra.Where(e => e.Side == Side.East).OrderBy(e => e.Along)) yield return new Uv(box.U1, v);
        yield return new Uv(box.U1, box.V1);
        foreach (var (_, u) in extra.Where(e => e.Side == Side.North).OrderByDescending(e => e.Along)) yield return new Uv(u, box.V1);
        yield return new Uv(box.U0, box.V1);
        foreach (var (_, v) in extra.Where(e => e.Side == Side.West).OrderByDescending(e => e.Along)) yield return new Uv(box.U0, v);
    }

    // Slabs of three to five stairs, or towers with more room between them. The wide gap in the middle holds the spine.
    private static void DrawHouses(City city, Block block, Box wall, bool isTower)
    {
        var yard = wall.Shrunk(Ring + 8);
        var (depth, spacing) = isTower ? (18.0, 58.0) : (13.0, 36.0);
        var levels = isTower ? city.Random.Next(15, 27) : city.Pick([5, 6, 6, 6, 7, 11]);
        var number = 1;
        for (var v = yard.V0 + depth / 2; v <= yard.V1 - depth / 2; v += spacing + city.Between(-2, 2))
            foreach (var (u0, u1) in new[] { (yard.U0, yard.Centre.U - 20), (yard.Centre.U + 20, yard.U1) })
            {
                var length = isTower ? city.Between(30, 42) : Math.Min(city.Between(40, 60), u1 - u0);
                var houses = Math.Max(1, (int)((u1 - u0 + 14) / (length + (isTower ? 20 : 12))));
                var step = (u1 - u0) / houses;
                for (var i = 0; i < houses; i++)
                {
                    if (length > step) length = step - 6;
                    if (city.Random.NextDouble() < 0.05 || length < 18) continue;
                    var residents = (int)(length / 12 * levels * 2.3 * city.Between(0.6, 0.85));
                    city.AddBuilding(new Uv(u0 + step * (i + 0.5), v), length, depth, residents,
                        ("building", "apartments"), ("building:levels", levels.ToString(CultureInfo.InvariantCulture)), ("addr:housenumber", string.Create(CultureInfo.InvariantCulture, $"{number++}号楼")));
                }
            }
        if (city.Random.NextDouble() < 0.5) city.Map.AddArea(BlockFiller.Blob(city, yard.Centre, 26, 30, 10), ("leisure", "garden"));
    }

    private static void DrawShops(City city, Block block, Box wall, Side side, List<(Side Side, double Along)> gates)
    {
        var (low, high) = side is Side.South or Side.North ? (wall.U0, wall.U1) : (wall.V0, wall.V1);
        var inset = city.Streets.InsetOf(block, side);
        // Beside a wide street there is room between pavement and wall; else the shops are part of the wall.
        var middle = city.Streets.IsArterial(block, side) ? inset - ShopDepth / 2 : inset + 7;
        BlockFiller.ShopRow(city, block, side, low + 12, high - 12, middle, [.. gates.Where(g => g.Side == side).Select(g => g.Along)]);
    }
}
