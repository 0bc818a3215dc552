using System.Text.Json;
using Map.Analysis.Network;
using Map.Testing;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Map.Geodata.Tests.Reach;

/// <summary>Valhalla's 15-minute isochrones on foot at 4 km/h, of the same extract.</summary>
internal static class ValhallaAreas
{
    /// <summary>The area of each place; null where Valhalla finds no street.</summary>
    public static async Task<Geometry?[]> DrawAsync(string extract, IReadOnlyList<Place> places)
    {
        using var folder = new TemporaryFolder();
        await NodePeer.RunAsync("valhalla", "build.mjs", extract, folder["tiles"]);
        await File.WriteAllTextAsync(folder["points.json"], JsonSerializer.Serialize(places.Select(p => new[] { p.Lon, p.Lat })));
        await NodePeer.RunAsync("valhalla", "areas.mjs", folder["tiles"], folder["points.json"], folder["areas.json"]);
        using var answer = JsonDocument.Parse(await File.ReadAllBytesAsync(folder["areas.json"]));
        return [.. answer.RootElement.EnumerateArray().Select(a => a.ValueKind == JsonValueKind.Null ? null : Read(a))];
    }

    /// <summary>Its polygons are not always valid.</summary>
    private static Geometry Read(JsonElement polygons)
    {
        var area = new MultiPolygon([.. polygons.EnumerateArray().Select(ReadPolygon)]);
        return area.IsValid ? area : GeometryFixer.Fix(area);
    }

    private static Polygon ReadPolygon(JsonElement rings)
    {
        var all = rings.EnumerateArray().Select(r => new LinearRing([.. r.EnumerateArray().Select(p => new Coordinate(p[0].GetDouble(), p[1].GetDouble()))])).ToArray();
        return new Polygon(all[0], all[1..]);
    }
}
