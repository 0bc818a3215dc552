using Map.SampleCity.Layout;
using Map.SampleCity.Streets;

namespace Map.SampleCity.Blocks;

/// <summary>Malls, the market, offices and the station square: open ground that people cross on foot.</summary>
internal static class Commerce
{
    private static readonly Side[] Sides = [Side.South, Side.North, Side.West, Side.East];

    public static void Mall(City city, Block block, Box ground)
    {
        Paths(city, block, ground);
        var (width, depth) = (ground.Width / 2 - 22, ground.Height / 2 - 22);
        foreach (var (i, j) in new[] { (-1, -1), (1, -1), (1, 1), (-1, 1) })
        {
            var centre = ground.Centre.Plus(i * (ground.Width / 4 + 3), j * (ground.Height / 4 + 3));
            city.AddBuilding(centre, width * city.Between(0.78, 0.95), depth * city.Between(0.75, 0.95), 0, ("building", "retail"), ("building:levels", "5"),
                ("name", (i, j) == (-1, -1) ? block.Name : ""));
        }
        city.Map.AddArea(BlockFiller.Corners(ground), ("landuse", "retail"), ("name", block.Name));
        Doors(city, block, ground);
    }

    public static void Market(City city, Block block, Box ground)
    {
        Paths(city, block, ground);
        for (var v = ground.V0 + 18; v < ground.V1 - 12; v += 30)
            foreach (var u in new[] { ground.U0 + ground.Width * 0.25, ground.U0 + ground.Width * 0.75 })
                if (Math.Abs(v - ground.Centre.V) > 14)
                    city.AddBuilding(new Uv(u, v), ground.Width / 2 - 34, 16, 0, ("building", "roof"), ("amenity", "marketplace"));
        city.Map.AddArea(BlockFiller.Corners(ground), ("landuse", "retail"), ("amenity", "marketplace"), ("name", block.Name));
        Doors(city, block, ground);
    }

    public static void Offices(City city, Block block, Box ground)
    {
        Paths(city, block, ground);
        foreach (var (i, j) in new[] { (-1, -1), (1, -1), (1, 1), (-1, 1) })
            city.AddBuilding(ground.Centre.Plus(i * ground.Width / 4, j * ground.Height / 4), city.Between(60, 105), city.Between(50, 90), 0,
                ("building", "office"), ("building:levels", city.Pick(["12", "16", "22", "28"])), ("name", (i, j) == (-1, -1) ? block.Name : ""));
        city.Map.AddArea(BlockFiller.Corners(ground), ("landuse", "commercial"));
        foreach (var side in Sides.Where(side => city.Streets.IsArterial(block, side)))
            BlockFiller.ShopRow(city, block, side, Low(ground, side) + 12, High(ground, side) - 12, city.Streets.InsetOf(block, side) - 8, [Middle(ground, side)]);
        Doors(city, block, ground);
    }

    public static void Square(City city, Block block, Box ground)
    {
        Paths(city, block, ground);
        city.Map.AddArea(BlockFiller.Corners(ground with { U0 = ground.Centre.U - 150, U1 = ground.Centre.U + 150 }), ("place", "square"), ("name", block.Name), ("highway", "pedestrian"), ("area", "yes"));
        foreach (var u in new[] { ground.U0 + 90, ground.U1 - 90 })
            foreach (var v in new[] { ground.V0 + 45, ground.V0 + 120, ground.V0 + 195 })
                city.AddBuilding(new Uv(u, v), 120, 34, 0, ("building", u < ground.Centre.U ? "hotel" : "commercial"), ("building:levels", "8"));
        foreach (var side in new[] { Side.South, Side.West, Side.East })
            BlockFiller.ShopRow(city, block, side, Low(ground, side) + 12, High(ground, side) - 12, city.Streets.InsetOf(block, side) - 8, [Middle(ground, side)]);
    }

    /// <summary>A cross of footways over the block, joined to the streets on all sides.</summary>
    public static void Paths(City city, Block block, Box ground, string highway = "pedestrian")
    {
        foreach (var side in Sides.Where(side => city.Streets.HasStreet(block, side)))
        {
            var middle = Math.Round(Middle(ground, side), 1);
            city.Map.AddLine([.. city.Streets.Open(block, side, middle), Rounded(ground.Centre)], ("highway", highway));
        }
    }

    private static void Doors(City city, Block block, Box ground)
    {
        foreach (var side in Sides.Where(side => city.Streets.HasStreet(block, side)))
            for (var along = Low(ground, side) + 14; along < High(ground, side) - 10; along += 13)
                city.Fronts.Add(new Front(BlockFiller.Beside(block, side, along, city.Streets.InsetOf(block, side) + 4), block.Kind, block.Name,
                    StreetPlan.NameOf(block, side), StreetPlan.NumberAt(side, along)));
    }

    private static double Low(Box ground, Side side) => side is Side.South or Side.North ? ground.U0 : ground.V0;

    private static double High(Box ground, Side side) => side is Side.South or Side.North ? ground.U1 : ground.V1;

    private static double Middle(Box ground, Side side) => side is Side.South or Side.North ? ground.Centre.U : ground.Centre.V;

    private static Uv Rounded(Uv place) => new(Math.Round(place.U, 1), Math.Round(place.V, 1));
}
