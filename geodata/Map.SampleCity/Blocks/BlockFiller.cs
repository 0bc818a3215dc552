using Map.SampleCity.Layout;
using Map.SampleCity.Streets;

namespace Map.SampleCity.Blocks;

/// <summary>Draws what stands on the blocks.</summary>
internal static class BlockFiller
{
    public static void FillAll(City city)
    {
        foreach (var block in city.Blocks) Fill(city, block, city.Streets.GroundOf(block));
    }

    private static void Fill(City city, Block block, Box ground)
    {
        switch (block.Kind)
        {
            case BlockKind.Farmland: Rural.Farmland(city, ground); break;
            case BlockKind.Village: Rural.Village(city, block, ground); break;
            case BlockKind.Compound: Compound.Draw(city, block, ground, isTower: false); break;
            case BlockKind.Tower: Compound.Draw(city, block, ground, isTower: true); break;
            case BlockKind.OldTown: OldTown.Draw(city, block, ground); break;
            case BlockKind.Market: Commerce.Market(city, block, ground); break;
            case BlockKind.Mall: Commerce.Mall(city, block, ground); break;
            case BlockKind.Office: Commerce.Offices(city, block, ground); break;
            case BlockKind.Park: Parks.Draw(city, block, ground, hasLake: false); break;
            case BlockKind.Lake: Parks.Draw(city, block, ground, hasLake: true); break;
            case BlockKind.School: Institutions.School(city, block, ground); break;
            case BlockKind.Campus: Institutions.Campus(city, block, ground); break;
            case BlockKind.Hospital: Institutions.Hospital(city, block, ground); break;
            case BlockKind.Civic: Institutions.Civic(city, block, ground); break;
            case BlockKind.Industry: Industry.Draw(city, block, ground); break;
            case BlockKind.Logistics: Industry.Draw(city, block, ground); break;
            case BlockKind.Square: Commerce.Square(city, block, ground); break;
            default: city.Map.AddArea(Corners(ground), ("landuse", "brownfield")); break;
        }
    }

    public static IEnumerable<Uv> Corners(Box box)
    {
        yield return new Uv(box.U0, box.V0);
        yield return new Uv(box.Centre.U, box.V0);
        yield return new Uv(box.U1, box.V0);
        yield return new Uv(box.U1, box.Centre.V);
        yield return new Uv(box.U1, box.V1);
        yield return new Uv(box.Centre.U, box.V1);
        yield return new Uv(box.U0, box.V1);
        yield return new Uv(box.U0, box.Centre.V);
    }

    /// <summary>An ellipse with a ragged edge.</summary>
    public static IEnumerable<Uv> Blob(City city, Uv centre, double width, double height, int corners = 26)
    {
        var phase = city.Between(0, 6);
        for (var i = 0; i < corners; i++)
        {
            var angle = Math.Tau * i / corners;
            var reach = 1 + 0.13 * Math.Sin(3 * angle + phase) + 0.07 * Math.Sin(5 * angle + 2 * phase);
            yield return centre.Plus(width / 2 * reach * Math.Cos(angle), height / 2 * reach * Math.Sin(angle));
        }
    }

    /// <summary>Shops in a row along one side of a block, each with a door to the street; a gap is left at every opening.</summary>
    /// <param name="city">The city.</param>
    /// <param name="block">The block.</param>
    /// <param name="side">Which side.</param>
    /// <param name="from">Along the side, where the row begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="inset">From the line of the street to the middle of the shops.</param>
    /// <param name="openings">Positions along the side that stay free.</param>
    public static void ShopRow(City city, Block block, Side side, double from, double to, double inset, IReadOnlyList<double> openings)
    {
        if (!city.Streets.HasStreet(block, side)) return;
        for (var at = from; at < to - 16;)
        {
            var length = Math.Min(city.Between(48, 96), to - at);
            var middle = at + length / 2;
            if (length > 12 && !openings.Any(o => Math.Abs(o - middle) < length / 2 + 9)) Shop(city, block, side, middle, length - 3, inset);
            at += length + (city.Random.NextDouble() < 0.25 ? city.Between(8, 25) : 0);
        }
    }

    private static void Shop(City city, Block block, Side side, double along, double length, double inset)
    {
        var isVertical = side is Side.West or Side.East;
        var place = Beside(block, side, along, inset);
        city.AddBuilding(place, isVertical ? 13 : length, isVertical ? length : 13, 0, ("building", "retail"), ("building:levels", city.Random.Next(1, 4).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        for (var door = -length / 2 + 6; door < length / 2; door += 11)
            city.Fronts.Add(new Front(Beside(block, side, along + door, inset - 7), block.Kind, block.Name, StreetPlan.NameOf(block, side), StreetPlan.NumberAt(side, along + door)));
    }

    /// <summary>The place at a distance from the line on one side, inside the block.</summary>
    public static Uv Beside(Block block, Side side, double along, double inset) => side switch
    {
        Side.South => new Uv(along, block.V0 + inset),
        Side.North => new Uv(along, block.V1 - inset),
        Side.West => new Uv(block.U0 + inset, along),
        _ => new Uv(block.U1 - inset, along),
    };
}
