using Map.SampleCity.Layout;
using Map.SampleCity.Streets;

namespace Map.SampleCity.Blocks;

/// <summary>Schools, the college, the hospital, the service centre of the district.</summary>
internal static class Institutions
{
    public static void School(City city, Block block, Box ground)
    {
        Enclose(city, block, ground, "Mo-Fr 06:40-18:30; PH off", isOpen: false);
        city.Map.AddArea(BlockFiller.Corners(ground), ("amenity", "school"), ("name", block.Name));
        Track(city, ground.Centre.Plus(0, -ground.Height * 0.2), Math.Min(88, ground.Height * 0.4), Math.Min(170, ground.Width * 0.6));
        for (var i = 0; i < 3; i++)
            city.AddBuilding(ground.Centre.Plus(0, ground.Height * (0.12 + 0.12 * i)), ground.Width * 0.5, 14, 0, ("building", "school"), ("building:levels", "5"));
    }

    public static void Campus(City city, Block block, Box ground)
    {
        Enclose(city, block, ground, "06:00-23:00", isOpen: true);
        city.Map.AddArea(BlockFiller.Corners(ground), ("amenity", "college"), ("name", block.Name));
        Commerce.Paths(city, block, ground, "service");
        Track(city, ground.Centre.Plus(-ground.Width * 0.25, -ground.Height * 0.25), 92, 178);
        for (var i = 0; i < 5; i++)
            for (var j = 0; j < 5; j++)
            {
                var place = ground.Centre.Plus((i - 2) * ground.Width / 5.6 + 22, (j - 2) * ground.Height / 5.6 + 30);
                if (i < 2 && j < 2) continue;
                // Students live in the northern rows.
                city.AddBuilding(place, city.Between(50, 80), city.Between(15, 26), j >= 3 ? 380 : 0, ("building", j >= 3 ? "dormitory" : "college"), ("building:levels", "6"));
            }
        city.Map.AddArea(BlockFiller.Blob(city, ground.Centre.Plus(ground.Width * 0.27, -ground.Height * 0.3), 110, 80, 14), ("natural", "water"), ("water", "pond"));
    }

    public static void Hospital(City city, Block block, Box ground)
    {
        Commerce.Paths(city, block, ground, "service");
        city.Map.AddArea(BlockFiller.Corners(ground), ("amenity", "hospital"), ("name", block.Name), ("emergency", "yes"));
        foreach (var (i, j, levels) in new[] { (-1, -1, "5"), (1, -1, "12"), (1, 1, "16"), (-1, 1, "8") })
            city.AddBuilding(ground.Centre.Plus(i * ground.Width / 4, j * ground.Height / 4), ground.Width * 0.36, 30, 0, ("building", "hospital"), ("building:levels", levels));
    }

    public static void Civic(City city, Block block, Box ground)
    {
        Commerce.Paths(city, block, ground, "footway");
        city.Map.AddArea(BlockFiller.Corners(ground with { V1 = ground.Centre.V - 20 }), ("leisure", "park"), ("name", "市民广场"));
        city.AddBuilding(ground.Centre.Plus(0, ground.Height * 0.28), ground.Width * 0.6, 36, 0, ("building", "government"), ("amenity", "townhall"), ("name", block.Name), ("building:levels", "9"));
        city.AddBuilding(ground.Centre.Plus(-ground.Width * 0.34, ground.Height * 0.1), 34, 60, 0, ("building", "civic"), ("amenity", "library"), ("name", "区图书馆"), ("building:levels", "4"));
        city.Fronts.Add(new Front(ground.Centre.Plus(0, ground.Height * 0.2), block.Kind, block.Name, StreetPlan.NameOf(block, Side.South), StreetPlan.NumberAt(Side.South, block.Centre.U)));
    }

    private static void Track(City city, Uv centre, double height, double width)
    {
        var corners = Enumerable.Range(0, 20).Select(i => Math.Tau * i / 20).Select(a => centre.Plus(Math.CopySign(Math.Max(0, width / 2 - height / 2), Math.Cos(a)) + height / 2 * Math.Cos(a), height / 2 * Math.Sin(a)));
        city.Map.AddArea(corners, ("leisure", "track"), ("sport", "running"));
    }

    // A wall with a gate to the first street; a locked one for people from outside unless it's a campus.
    private static void Enclose(City city, Block block, Box ground, string hours, bool isOpen)
    {
        var openings = new List<Uv>();
        foreach (var side in new[] { Side.South, Side.North, Side.West, Side.East }.Where(side => city.Streets.HasStreet(block, side)))
        {
            var isMiddleOfWidth = side is Side.South or Side.North;
            if (!isOpen && openings.Count > 0) break;
            var along = Math.Round(isMiddleOfWidth ? ground.Centre.U : ground.Centre.V, 1);
            var gate = BlockFiller.Beside(block, side, along, city.Streets.InsetOf(block, side));
            var node = city.Map.NodeAt(gate);
            node.Tags["barrier"] = "gate";
            node.Tags["access"] = isOpen ? "permissive" : "private";
            node.Tags["opening_hours"] = hours;
            if (!isOpen) city.Map.AddLine([.. city.Streets.Open(block, side, along), gate, new Uv(Math.Round(ground.Centre.U, 1), Math.Round(ground.Centre.V, 1))], ("highway", "service"), ("access", "private"));
            openings.Add(gate);
        }
        var corners = BlockFiller.Corners(ground).Select(c => new Uv(Math.Round(c.U, 1), Math.Round(c.V, 1))).ToList();
        city.Map.AddLine([.. corners, corners[0]], ("barrier", "wall"));
    }
}
