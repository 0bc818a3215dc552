using System.Globalization;
using Map.SampleCity.Layout;

namespace Map.SampleCity.Governance;

/// <summary>District, streets (街道), communities and grids: each divides its parent along streets, river and railway.</summary>
internal static class GridTree
{
    private sealed record Community(string Street, string Name, int West, int South, int East, int North, int Grids);

    // South and north of the river (row 6 begins in its middle), north of the railway (row 16 begins on it).
    private static readonly (string Code, string Name, int West, int South, int East, int North)[] Streets =
    [
        ("SYN-01", "古城街道", 0, 6, 8, 15), ("SYN-02", "朝阳街道", 9, 6, 19, 15), ("SYN-03", "铁北街道", 0, 16, 19, 20), ("SYN-04", "南湖街道", 0, 0, 19, 5),
    ];

    private static readonly Community[] Communities =
    [
        new("SYN-01", "迎宾社区", 0, 6, 2, 15, 4), new("SYN-01", "米市社区", 3, 6, 5, 9, 6), new("SYN-01", "鼓楼社区", 6, 6, 8, 9, 6),
        new("SYN-01", "书院社区", 3, 10, 8, 12, 6), new("SYN-01", "银杏社区", 3, 13, 8, 15, 6),
        new("SYN-02", "滨河社区", 9, 6, 13, 8, 6), new("SYN-02", "商贸社区", 9, 9, 13, 11, 6), new("SYN-02", "站前社区", 9, 12, 13, 15, 6),
        new("SYN-02", "明珠社区", 14, 6, 16, 15, 5), new("SYN-02", "东环社区", 17, 6, 19, 15, 3),
        new("SYN-03", "工业园社区", 0, 16, 6, 20, 4), new("SYN-03", "机车社区", 7, 16, 11, 20, 4), new("SYN-03", "物流园社区", 12, 16, 19, 20, 4),
        new("SYN-04", "柳林社区", 0, 0, 6, 5, 4), new("SYN-04", "南湖社区", 7, 0, 12, 5, 5), new("SYN-04", "新城社区", 13, 0, 19, 5, 5),
    ];

    private const string Numerals = "一二三四五六七八九十";

    public static List<GridArea> Build(City city)
    {
        var tree = new List<GridArea> { new("SYN", "示例区（合成数据）", "DISTRICT", null, 0, 0, Plan.Columns - 1, Plan.Rows - 1) };
        tree.AddRange(Streets.Select(s => new GridArea(s.Code, s.Name, "STREET", "SYN", s.West, s.South, s.East, s.North)));
        foreach (var (community, index) in Communities.Select((c, i) => (c, i)))
        {
            var number = Communities.Take(index + 1).Count(c => c.Street == community.Street);
            var code = string.Create(CultureInfo.InvariantCulture, $"{community.Street}-{number:00}");
            var area = new GridArea(code, community.Name, "COMMUNITY", community.Street, community.West, community.South, community.East, community.North);
            tree.Add(area);
            tree.AddRange(Split(area, community.Grids, WeightsOf(city)).Select((part, i) => part with
            {
                Code = string.Create(CultureInfo.InvariantCulture, $"{code}-{i + 1:00}"),
                Name = $"{community.Name}第{Numerals[i]}网格",
                Level = "GRID",
                Parent = code,
            }));
        }
        return tree;
    }

    // People per cell; empty ground counts a little, so that it is divided too.
    private static double[,] WeightsOf(City city)
    {
        var weights = new double[Plan.Columns, Plan.Rows];
        for (var column = 0; column < Plan.Columns; column++)
            for (var row = 0; row < Plan.Rows; row++)
                weights[column, row] = Plan.IsWaterOrRail(row) ? 1 : 120;
        foreach (var building in city.Buildings) weights[Plan.ColumnAt(building.Centre.U), Plan.RowAt(building.Centre.V)] += building.Residents;
        return weights;
    }

    // Cuts an area in two along the line that divides its people best, then each part again.
    private static IEnumerable<GridArea> Split(GridArea area, int parts, double[,] weights)
    {
        if (parts == 1) return [area];
        var share = (double)(parts / 2) / parts;
        var best = Cuts(area).MinBy(cut => Math.Abs(Weight(cut.First, weights) / Weight(area, weights) - share) + Slimness(cut.First) + Slimness(cut.Second));
        return [.. Split(best.First, parts / 2, weights), .. Split(best.Second, parts - parts / 2, weights)];
    }

    private static IEnumerable<(GridArea First, GridArea Second)> Cuts(GridArea area)
    {
        for (var c = area.West; c < area.East; c++) yield return (area with { East = c }, area with { West = c + 1 });
        // Never along a river bank or beside the tracks: the strip would be a grid of water.
        for (var r = area.South; r < area.North; r++)
            if (!Plan.IsWaterOrRail(r) && !Plan.IsWaterOrRail(r + 1)) yield return (area with { North = r }, area with { South = r + 1 });
    }

    private static double Weight(GridArea area, double[,] weights)
    {
        var sum = 0.0;
        for (var c = area.West; c <= area.East; c++)
            for (var r = area.South; r <= area.North; r++) sum += weights[c, r];
        return sum;
    }

    private static double Slimness(GridArea area)
    {
        var (width, height) = (Plan.Vertical[area.East + 1].At - Plan.Vertical[area.West].At, Plan.Horizontal[area.North + 1].At - Plan.Horizontal[area.South].At);
        return 0.06 * (Math.Max(width, height) / Math.Min(width, height) - 1);
    }
}
