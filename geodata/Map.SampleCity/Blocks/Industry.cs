using Map.SampleCity.Layout;
using Map.SampleCity.Streets;

namespace Map.SampleCity.Blocks;

/// <summary>Factories and warehouses: a fence with one gate, sheds along a service road.</summary>
internal static class Industry
{
    public static void Draw(City city, Block block, Box ground)
    {
        var isLogistics = block.Kind == BlockKind.Logistics;
        city.Map.AddArea(BlockFiller.Corners(ground), ("landuse", "industrial"), ("name", isLogistics ? "" : block.Name));
        var side = new[] { Side.South, Side.North, Side.West, Side.East }.Where(s => city.Streets.HasStreet(block, s)).DefaultIfEmpty((Side)(-1)).First();
        if ((int)side < 0) return;
        var road = Road(city, block, ground, side);
        Fence(city, ground, road.Gate);
        var (width, depth) = isLogistics ? (ground.Width / 2 - 40, 62.0) : (ground.Width / 2 - 46, city.Between(34, 56));
        for (var v = ground.V0 + depth / 2 + 22; v + depth / 2 < ground.V1 - 12; v += depth + city.Between(20, 32))
            foreach (var half in new[] { -1, 1 })
                if (city.Random.NextDouble() > 0.1)
                    city.AddBuilding(new Uv(ground.Centre.U + half * (width / 2 + 16), v), width * city.Between(0.8, 1), depth, 0, ("building", isLogistics ? "warehouse" : "industrial"), ("building:levels", "1"));
        city.Gates.Add(new Front(road.Gate, block.Kind, block.Name.Length > 0 ? block.Name : "物流园", StreetPlan.NameOf(block, side), StreetPlan.NumberAt(side, road.Along)));
    }

    private static (Uv Gate, double Along) Road(City city, Block block, Box ground, Side side)
    {
        var along = Math.Round(side is Side.South or Side.North ? ground.Centre.U : ground.V0 + ground.Height * 0.3, 1);
        var gate = BlockFiller.Beside(block, side, along, city.Streets.InsetOf(block, side));
        city.Map.NodeAt(gate).Tags["barrier"] = "gate";
        city.Map.NodeAt(gate).Tags["access"] = "private";
        city.Map.NodeAt(gate).Tags["foot"] = "private";
        var middle = Math.Round(ground.Centre.U, 1);
        IEnumerable<Uv> inside = side is Side.South or Side.North
            ? [new Uv(middle, ground.Centre.V), new Uv(middle, side == Side.South ? ground.V1 - 14 : ground.V0 + 14)]
            : [new Uv(middle, along), new Uv(middle, ground.V1 - 14)];
        city.Map.AddLine([.. city.Streets.Open(block, side, along), gate, .. inside], ("highway", "service"), ("access", "private"));
        return (gate, along);
    }

    private static void Fence(City city, Box ground, Uv gate)
    {
        var corners = BlockFiller.Corners(ground).Where(c => c.DistanceTo(gate) > 1).Append(gate)
            .OrderBy(c => Math.Atan2(c.V - ground.Centre.V, c.U - ground.Centre.U)).ToList();
        city.Map.AddLine([.. corners, corners[0]], ("barrier", "fence"));
    }
}
