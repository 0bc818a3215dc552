using System.Globalization;
using Map.SampleCity.Layout;
using Map.SampleCity.Streets;

namespace Map.SampleCity.Blocks;

/// <summary>What lies around the town: fields and villages.</summary>
internal static class Rural
{
    private static readonly Side[] Sides = [Side.South, Side.North, Side.West, Side.East];

    public static void Farmland(City city, Box ground)
    {
        var parts = city.Random.Next(2, 4);
        for (var i = 0; i < parts; i++)
        {
            var (v0, v1) = (ground.V0 + ground.Height * i / parts, ground.V0 + ground.Height * (i + 1) / parts);
            city.Map.AddArea(BlockFiller.Corners(new Box(ground.U0, v0 + 2, ground.U1, v1 - 2)), ("landuse", city.Random.Next(4) == 0 ? "orchard" : city.Random.Next(6) == 0 ? "greenhouse_horticulture" : "farmland"));
        }
    }

    /// <summary>A village: one lane or two with houses on both sides, fields around.</summary>
    public static void Village(City city, Block block, Box ground)
    {
        city.Map.AddArea(BlockFiller.Blob(city, ground.Centre, ground.Width * 0.86, ground.Height * 0.8, 18), ("landuse", "residential"), ("name", block.Name));
        if (block.Name.Length > 0) city.Map.AddPoint(ground.Centre, ("place", "village"), ("name", block.Name));
        var centre = new Uv(Math.Round(ground.Centre.U + city.Between(-25, 25), 1), Math.Round(ground.Centre.V + city.Between(-25, 25), 1));
        foreach (var side in Sides.Where(side => city.Streets.HasStreet(block, side)).Take(3))
        {
            var along = side is Side.South or Side.North ? centre.U : centre.V;
            city.Map.AddLine([.. city.Streets.Open(block, side, along), centre], ("highway", "residential"), ("surface", "concrete"));
        }
        var (west, east) = (new Uv(ground.U0 + 35, centre.V), new Uv(ground.U1 - 35, centre.V));
        city.Map.AddLine([west, centre, east], ("highway", "residential"), ("surface", "concrete"));
        for (var u = ground.U0 + 45; u < ground.U1 - 40; u += 36)
            foreach (var row in new[] { -58.0, -38, -16, 16, 38, 58 })
            {
                if (Math.Abs(u - centre.U) < 14 || city.Random.NextDouble() < 0.3) continue;
                city.AddBuilding(new Uv(u + city.Between(-3, 3), centre.V + row), city.Between(13, 20), city.Between(9, 12), city.Random.Next(2, 6), ("building", "house"),
                    ("building:levels", city.Random.Next(1, 4).ToString(CultureInfo.InvariantCulture)));
            }
    }
}
