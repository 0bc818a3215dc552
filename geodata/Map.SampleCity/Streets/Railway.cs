using Map.SampleCity.Layout;

namespace Map.SampleCity.Streets;

/// <summary>The railway: two tracks, the station north of its square, sidings at the goods yard.</summary>
internal static class Railway
{
    private const double StationWest = 20, StationEast = 380;

    public static void Draw(City city)
    {
        foreach (var offset in new[] { -3.0, 3.0 }) Track(city, Plan.Railway + offset, -4_060, 4_060, ("usage", "main"), ("electrified", "contact_line"));
        foreach (var offset in new[] { 9.0, 15.0 }) Track(city, Plan.Railway + offset, -500, 900, ("service", "siding"));
        city.Map.AddArea(Rectangle(-4_050, Plan.Railway - 28, 4_050, Plan.Railway + 28, 60), ("landuse", "railway"));
        foreach (var offset in new[] { -15.0, 22.0 })
            city.Map.AddArea(Rectangle(StationWest - 60, Plan.Railway + offset - 4, StationEast + 60, Plan.Railway + offset + 4, 4), ("railway", "platform"), ("public_transport", "platform"));
        city.AddBuilding(new Uv(200, Plan.Railway - 52), 170, 34, 0, ("building", "train_station"), ("name", "示例站"), ("name:en", "Sample Station"), ("building:levels", "3"));
        city.Map.AddPoint(new Uv(200, Plan.Railway - 30), ("railway", "station"), ("name", "示例站"), ("name:en", "Sample Station"), ("public_transport", "station"));
    }

    private static void Track(City city, double v, double from, double to, params (string, string)[] tags)
    {
        var places = Enumerable.Range(0, (int)((to - from) / 58) + 1).Select(i => new Uv(Math.Min(to, from + 58.0 * i), v + 0.3));
        city.Map.AddLine(places, [("railway", "rail"), ("gauge", "1435"), .. tags]);
    }

    private static IEnumerable<Uv> Rectangle(double u0, double v0, double u1, double v1, int parts)
    {
        var along = Enumerable.Range(0, parts + 1).Select(i => u0 + (u1 - u0) * i / parts).ToList();
        return along.Select(u => new Uv(u, v0)).Concat(along.AsEnumerable().Reverse().Select(u => new Uv(u, v1)));
    }
}
