using Map.SampleCity.Layout;
using Map.SampleCity.Streets;

namespace Map.SampleCity.Blocks;

/// <summary>Parks: lawn, trees, a pond or a lake, paths around it.</summary>
internal static class Parks
{
    public static void Draw(City city, Block block, Box ground, bool hasLake)
    {
        city.Map.AddArea(BlockFiller.Corners(ground), ("leisure", "park"), ("name", block.Name));
        var (width, height) = hasLake ? (ground.Width * 0.62, ground.Height * 0.6) : (ground.Width * 0.3, ground.Height * 0.35);
        city.Map.AddArea(BlockFiller.Blob(city, ground.Centre, width, height), ("natural", "water"), ("water", hasLake ? "lake" : "pond"), ("name", hasLake ? "南湖" : ""));
        foreach (var (i, j) in new[] { (-1, -1), (1, -1), (1, 1), (-1, 1) })
            city.Map.AddArea(BlockFiller.Blob(city, ground.Centre.Plus(i * ground.Width * 0.38, j * ground.Height * 0.37), ground.Width * 0.18, ground.Height * 0.17, 14), ("natural", "wood"));
        DrawPaths(city, block, ground, width, height);
    }

    // A loop around the water and a way from it to each street.
    private static void DrawPaths(City city, Block block, Box ground, double width, double height)
    {
        const int corners = 24;
        var loop = Enumerable.Range(0, corners).Select(i => Rounded(ground.Centre.Plus((width / 2 * 1.28 + 8) * Math.Cos(Math.Tau * i / corners), (height / 2 * 1.28 + 8) * Math.Sin(Math.Tau * i / corners)))).ToList();
        city.Map.AddLine([.. loop, loop[0]], ("highway", "footway"), ("surface", "paving_stones"));
        foreach (var (side, knot) in new[] { (Side.East, 0), (Side.North, 6), (Side.West, 12), (Side.South, 18) })
        {
            if (!city.Streets.HasStreet(block, side)) continue;
            var place = loop[knot];
            city.Map.AddLine([.. city.Streets.Open(block, side, side is Side.East or Side.West ? place.V : place.U), place], ("highway", "footway"));
        }
    }

    private static Uv Rounded(Uv place) => new(Math.Round(place.U, 1), Math.Round(place.V, 1));
}
