using Map.Geodata.Coordinates;
using Map.SampleCity.Features;
using Map.SampleCity.Governance;
using Map.SampleCity.Layout;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace Map.SampleCity.Files;

/// <summary>Organizations, courier routes and demand.</summary>
internal static class PeopleFiles
{
    /// <summary>CGCS2000, three-degree Gauss-Krüger around 117°E.</summary>
    public const string DemandSystem = "EPSG:4548";

    public static string Routes(IEnumerable<CourierRoute> routes) => GeoJsonText.Write(routes.Select(r => (new Dictionary<string, object?>
    {
        ["code"] = r.Code,
        ["name"] = r.Name,
        ["platform"] = r.Platform,
        ["couriers"] = r.Couriers,
        ["hourly"] = r.Hourly,
    }, GeoJsonText.LineString(r.Path))));

    public static string OrganizationTable(City city, IReadOnlyList<GridArea> grids, IReadOnlyList<CourierRoute> routes)
    {
        var free = routes.Where(r => r.Platform != "快递").ToList();
        return CsvText.Write("编码,名称,类别,上级组织,行业,组建方式,用途,成员数,指导员数,经度,纬度,活动范围,路线", Organizations.All.Select(o =>
        {
            var at = o is { U: { } u, V: { } v } ? city.Frame.ToLonLat(new Uv(u, v)) : (LonLat?)null;
            return new object?[]
            {
                o.Code, o.Name, o.Kind, o.Parent, o.Industry, o.FormedBy, o.Purpose, o.Members, o.Instructors, at?.Lon, at?.Lat, Area(city, grids, o), TakeRoutes(o, free),
            };
        }));
    }

    public static string Demand(IEnumerable<DemandCell> cells)
    {
        var system = CoordinateSystem.Get(DemandSystem);
        return CsvText.Write("code,x,y,residents,couriers_weekday,couriers_weekend,source", cells.Select(c =>
        {
            var at = system.FromWgs84(new GeoPosition(c.At.Lon, c.At.Lat));
            return new object?[] { c.Code, Math.Round(at.X, 2), Math.Round(at.Y, 2), c.Residents, string.Join(';', c.Weekday), string.Join(';', c.Weekend), Names.Source };
        }));
    }

    private static string? Area(City city, IReadOnlyList<GridArea> grids, Organization organization)
    {
        if (organization.ActivityGrids.Length == 0) return null;
        var parts = organization.ActivityGrids.Select(code => grids.Single(g => g.Code == code))
            .Select(g => (Geometry)new Polygon(new LinearRing([.. g.Border().Select(city.Frame.ToLonLat).Select(p => new Coordinate(p.Lon, p.Lat))])));
        return UnaryUnionOp.Union(parts.ToList()).AsText();
    }

    private static string? TakeRoutes(Organization organization, List<CourierRoute> free)
    {
        if (organization.RouteCount == 0) return null;
        var crosses = organization.Name.StartsWith("跨河", StringComparison.Ordinal);
        var taken = free.OrderBy(r => r.CrossesRiver == crosses ? 0 : 1).ThenBy(r => r.Code, StringComparer.Ordinal).Take(organization.RouteCount).ToList();
        free.RemoveAll(taken.Contains);
        return string.Join(';', taken.Select(r => r.Code));
    }
}
