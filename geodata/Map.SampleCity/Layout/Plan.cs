namespace Map.SampleCity.Layout;

/// <summary>How important a street is.</summary>
internal enum StreetRank { None, Minor, Collector, Secondary, Primary }

/// <summary>A line of the plan: where it runs, its street's name and rank. Lines without a street only divide grids.</summary>
internal sealed record PlanLine(double At, string Name, StreetRank Rank)
{
    public bool HasStreet => Rank != StreetRank.None;

    /// <summary>Wide enough for pavements of their own.</summary>
    public bool IsArterial => Rank >= StreetRank.Secondary;
}

/// <summary>
/// The plan of the invented district, before it is bent: lines in both directions, the river and the railway between two of
/// them. Everything else is drawn between the lines.
/// </summary>
internal static class Plan
{
    // Rural land between towns; nothing of this city exists there.
    public const double CentreLon = 116.92, CentreLat = 33.14;

    public const double RiverSouth = -1330, RiverNorth = -1190, RiverMiddle = -1260;
    public const double Railway = 1790;

    /// <summary>Lines that run north to south, from west to east.</summary>
    public static PlanLine[] Vertical { get; } =
    [
        new(-4000, "", StreetRank.None), new(-3560, "西环路", StreetRank.Collector), new(-3100, "迎宾路", StreetRank.Secondary),
        new(-2720, "丰收路", StreetRank.Minor), new(-2360, "育才路", StreetRank.Collector), new(-2000, "解放路", StreetRank.Secondary),
        new(-1640, "鼓楼路", StreetRank.Minor), new(-1270, "文庙路", StreetRank.Minor), new(-900, "中山路", StreetRank.Primary),
        new(-540, "光明路", StreetRank.Minor), new(-170, "和平路", StreetRank.Minor), new(200, "朝阳路", StreetRank.Primary),
        new(560, "青年路", StreetRank.Collector), new(930, "友谊路", StreetRank.Minor), new(1300, "明珠路", StreetRank.Secondary),
        new(1670, "幸福路", StreetRank.Minor), new(2040, "海棠路", StreetRank.Collector), new(2400, "东风路", StreetRank.Secondary),
        new(2830, "玉兰路", StreetRank.Minor), new(3300, "东环路", StreetRank.Secondary), new(4000, "", StreetRank.None),
    ];

    /// <summary>Lines that run west to east, from south to north.</summary>
    public static PlanLine[] Horizontal { get; } =
    [
        new(-3500, "", StreetRank.None), new(-3000, "柳林街", StreetRank.Minor), new(-2550, "南环大街", StreetRank.Secondary),
        new(-2150, "湖滨街", StreetRank.Collector), new(-1750, "南湖大街", StreetRank.Secondary), new(-1430, "南滨河路", StreetRank.Collector),
        new(RiverMiddle, "", StreetRank.None), new(-1090, "北滨河路", StreetRank.Collector), new(-750, "米市街", StreetRank.Minor),
        new(-400, "人民大街", StreetRank.Primary), new(-60, "书院街", StreetRank.Collector), new(300, "梧桐街", StreetRank.Minor),
        new(640, "建设大街", StreetRank.Primary), new(1000, "银杏街", StreetRank.Minor), new(1350, "振兴大街", StreetRank.Secondary),
        new(1700, "站前街", StreetRank.Collector), new(Railway, "", StreetRank.None), new(1880, "铁北街", StreetRank.Collector),
        new(2250, "兴业街", StreetRank.Minor), new(2620, "工业大街", StreetRank.Secondary), new(3000, "物流街", StreetRank.Minor),
        new(3500, "", StreetRank.None),
    ];

    /// <summary>Streets that cross the river on a bridge; the footbridge carries no vehicles.</summary>
    public static double[] Bridges { get; } = [-2000, 200, 2400];

    public const double Footbridge = 1300;

    /// <summary>Streets that pass under the railway.</summary>
    public static double[] Underpasses { get; } = [-900, 1300];

    /// <summary>One-way streets, northbound and southbound, with e-bikes allowed against the traffic.</summary>
    public static double OneWayNorth => -540;

    public static double OneWaySouth => -170;

    public static int Columns => Vertical.Length - 1;

    public static int Rows => Horizontal.Length - 1;

    public static int RiverRow { get; } = RowAt(RiverMiddle - 1);

    public static int RailwayRow { get; } = RowAt(Railway - 1);

    /// <summary>Rows north and south of the river's middle, or of the railway: no blocks there.</summary>
    public static bool IsWaterOrRail(int row) => row == RiverRow || row == RiverRow + 1 || row == RailwayRow || row == RailwayRow + 1;

    public static int ColumnAt(double u) => Find(Vertical, u);

    public static int RowAt(double v) => Find(Horizontal, v);

    private static int Find(PlanLine[] lines, double at)
    {
        var i = 0;
        while (i < lines.Length - 2 && lines[i + 1].At <= at) i++;
        return i;
    }
}
