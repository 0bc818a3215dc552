using Map.SampleCity.Layout;

namespace Map.SampleCity.Features;

/// <summary>A way that several couriers ride, along the map's streets.</summary>
internal sealed record CourierRoute(string Code, string Name, string Platform, int Couriers, int?[] Hourly, IReadOnlyList<LonLat> Path)
{
    public bool CrossesRiver { get; init; }
}

/// <summary>Sixty routes from the places where orders begin to the gates where they end.</summary>
internal static class CourierRoutes
{
    private const int Count = 60;
    private const int Anonymous = 5; // fewer couriers than this are never told apart

    private static readonly (string Name, double U, double V, string Platform)[] Hubs =
    [
        ("百汇广场", 380, -250, "外卖"), ("万和中心", 560, 470, "外卖"), ("星悦天地", 930, -100, "外卖"), ("南门市场", -700, -580, "生鲜"), ("站前广场", 200, 1350, "外卖"),
        ("铁北快递分拨中心", 1300, 2620, "快递"), ("古城快递营业部", -2000, -60, "快递"), ("明珠路快递营业部", 1300, 640, "快递"), ("南湖快递营业部", 200, -1750, "快递"),
    ];

    // Shares of a route's couriers on the road, by hour.
    private static readonly double[] Meals = [0.05, 0.02, 0, 0, 0, 0, 0.12, 0.3, 0.35, 0.3, 0.55, 0.95, 1, 0.8, 0.45, 0.35, 0.45, 0.8, 1, 0.9, 0.65, 0.45, 0.3, 0.15];
    private static readonly double[] Parcels = [0, 0, 0, 0, 0, 0, 0.2, 0.7, 1, 0.95, 0.8, 0.6, 0.35, 0.5, 0.9, 1, 0.95, 0.7, 0.45, 0.25, 0.1, 0, 0, 0];

    public static List<CourierRoute> Build(City city)
    {
        var streets = new StreetGraph(city.Map);
        var routes = new List<CourierRoute>();
        while (routes.Count < Count)
        {
            var hub = Hubs[routes.Count % Hubs.Length];
            var start = new Uv(hub.U, hub.V);
            var gates = city.Gates.Where(g => g.Kind is BlockKind.Compound or BlockKind.Tower && g.At.DistanceTo(start) is > 700 and < 3_400).ToList();
            var first = city.Pick(gates);
            var second = gates.Where(g => g.BlockName != first.BlockName).MinBy(g => Math.Abs(g.At.DistanceTo(first.At) - city.Between(200, 700)))!;
            if (streets.FindPath([start, first.At, second.At], city.Frame) is not { } path) continue;
            var couriers = city.Random.Next(6, 30);
            routes.Add(new CourierRoute(Names.Code("RT", routes.Count + 1), $"{hub.Name}—{first.BlockName}—{second.BlockName}", hub.Platform, couriers, Hours(hub.Platform, couriers), path)
            {
                CrossesRiver = start.V > Plan.RiverMiddle != (second.At.V > Plan.RiverMiddle),
            });
        }
        return routes;
    }

    private static int?[] Hours(string platform, int couriers) =>
        [.. (platform == "快递" ? Parcels : Meals).Select(share => (int)Math.Round(share * couriers)).Select(n => n is > 0 and < Anonymous ? (int?)null : n)];
}
