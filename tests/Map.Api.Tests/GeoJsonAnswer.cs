using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Map.Api.Tests;

/// <summary>Reads the geometries of answers.</summary>
internal static class GeoJsonAnswer
{
    public static MultiPolygon MultiPolygon(JsonElement geometry) =>
        new([.. geometry.GetProperty("coordinates").EnumerateArray().Select(Polygon)]) { SRID = 4326 };

    private static Polygon Polygon(JsonElement rings)
    {
        var all = rings.EnumerateArray().Select(r => new LinearRing([.. r.EnumerateArray().Select(p => new Coordinate(p[0].GetDouble(), p[1].GetDouble()))])).ToArray();
        return new Polygon(all[0], all[1..]);
    }
}
