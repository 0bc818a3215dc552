using Map.SampleCity.Governance;

namespace Map.SampleCity.Files;

/// <summary>The grids with what is known about them.</summary>
internal static class GridFiles
{
    public static string Grids(City city, IReadOnlyList<GridArea> grids) => GeoJsonText.Write(grids.Select((grid, i) => (Properties(city, grid, i), GeoJsonText.Polygon(grid.Border().Select(city.Frame.ToLonLat)))));

    private static Dictionary<string, object?> Properties(City city, GridArea grid, int index)
    {
        var people = city.Buildings.Where(b => grid.Contains(b.Centre)).Sum(b => b.Residents);
        var couriers = (int)(people * 0.011) + city.Fronts.Count(f => grid.Contains(f.At)) / 6;
        var isLeaf = grid.Level == "GRID";
        // Some figures nobody has reported yet: unknown, not zero.
        return new Dictionary<string, object?>
        {
            ["code"] = grid.Code,
            ["name"] = grid.Name,
            ["level"] = grid.Level,
            ["parent"] = grid.Parent,
            ["population"] = isLeaf && index % 17 == 4 ? null : people,
            ["households"] = isLeaf && index % 17 == 4 ? null : (int)(people / 2.62),
            ["couriers"] = index % 11 == 3 ? null : couriers,
            ["full_time_staff"] = grid.Level switch { "GRID" => index % 13 == 5 ? null : 1 + index % 3, "COMMUNITY" => 9 + index % 5, _ => null },
            ["part_time_staff"] = isLeaf && index % 7 != 2 ? 2 + index % 6 : null,
        };
    }
}
