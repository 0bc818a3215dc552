using Map.SampleCity.Layout;

namespace Map.SampleCity.Streets;

/// <summary>The river with its embankment paths and the footbridge.</summary>
internal static class River
{
    private const double SouthPath = Plan.RiverSouth - 22, NorthPath = Plan.RiverNorth + 22;
    private const double West = -3_560, East = 3_300;

    public static void Draw(City city)
    {
        var along = Enumerable.Range(0, 141).Select(i => -4_060 + 58.0 * i).ToList();
        city.Map.AddArea(along.Select(u => new Uv(u, Plan.RiverSouth + Bank(u))).Concat(along.AsEnumerable().Reverse().Select(u => new Uv(u, Plan.RiverNorth + Bank(u + 777)))),
            ("natural", "water"), ("water", "river"), ("name", "沙河"), ("name:en", "Sha River"));
        city.Map.AddLine(along.Select(u => new Uv(u, Plan.RiverMiddle + 0.3)), ("waterway", "river"), ("name", "沙河"));
        DrawGreen(city, Plan.RiverSouth, -1_416);
        DrawGreen(city, Plan.RiverNorth, -1_104);
        DrawPath(city, SouthPath, -1_430);
        DrawPath(city, NorthPath, -1_090);
        DrawFootbridge(city);
    }

    // Banks are a little ragged.
    private static double Bank(double u) => 6 * Math.Sin(u / 137) + 4 * Math.Sin(u / 61);

    private static void DrawGreen(City city, double water, double street)
    {
        var along = Enumerable.Range(0, 116).Select(i => West + (East - West) * i / 115).ToList();
        var offset = water == Plan.RiverNorth ? 777 : 0;
        city.Map.AddArea(along.Select(u => new Uv(u, water + Bank(u + offset))).Concat(along.AsEnumerable().Reverse().Select(u => new Uv(u, street))),
            ("leisure", "park"), ("name", "滨河绿带"));
    }

    // The path runs between the street and the water; steps lead down to it at every street corner.
    private static void DrawPath(City city, double path, double street)
    {
        var corners = Plan.Vertical.Where(l => l.HasStreet && l.At is >= West and <= East).Select(l => l.At + 34).ToList();
        var shape = Enumerable.Range(0, 115).Select(i => West + 34 + (East - West) * i / 115.0);
        city.Map.AddLine(corners.Concat(shape).Order().Select(u => new Uv(u, path)), ("highway", "footway"), ("name", "滨河步道"), ("surface", "paving_stones"));
        foreach (var corner in corners.Where(u => u < East))
            city.Map.AddLine([StreetAt(city, corner, street), new Uv(corner, (path + street) / 2), new Uv(corner, path)], ("highway", "steps"), ("step_count", "24"));
    }

    private static void DrawFootbridge(City city)
    {
        var u = Plan.Footbridge;
        city.Map.AddLine([StreetAt(city, u, -1_430), new Uv(u, SouthPath - 8)], ("highway", "footway"));
        city.Map.AddLine([new Uv(u, SouthPath - 8), new Uv(u, Plan.RiverMiddle - 40), new Uv(u, Plan.RiverMiddle + 40), new Uv(u, NorthPath + 8)],
            ("highway", "footway"), ("bridge", "yes"), ("layer", "1"), ("name", "彩虹步行桥"), ("bicycle", "yes"));
        city.Map.AddLine([new Uv(u, NorthPath + 8), StreetAt(city, u, -1_090)], ("highway", "footway"));
    }

    private static Uv StreetAt(City city, double u, double v) => city.Streets.AttachHorizontal(v, u);
}
