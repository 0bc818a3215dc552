using System.Text.Json;
using Map.Geodata.Reasons;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Import.Formats.GeoJson;

/// <summary>Why a GeoJSON geometry can't be read.</summary>
internal sealed class GeoJsonGeometryException(Reason reason) : ReasonException(reason);

/// <summary>Reads the geometry object of RFC 7946, section 3.1. Heights are dropped.</summary>
internal static class GeoJsonGeometry
{
    private static readonly GeometryFactory Factory = new();

    /// <param name="geometry">The geometry object; null and JSON null mean none.</param>
    /// <param name="repair">What was mended: an unclosed ring; null when nothing.</param>
    /// <exception cref="GeoJsonGeometryException">It is no geometry of RFC 7946.</exception>
    public static Geometry? Read(JsonElement? geometry, out Reason? repair)
    {
        repair = null;
        if (geometry is not { } g || g.ValueKind == JsonValueKind.Null) return null;
        if (g.ValueKind != JsonValueKind.Object || !g.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String)
            throw new GeoJsonGeometryException(FormatReasons.GeometryWithoutType.With());
        if (type.GetString() == "GeometryCollection")
            throw new GeoJsonGeometryException(FormatReasons.GeometryIsCollection.With());
        if (!g.TryGetProperty("coordinates", out var coordinates))
            throw new GeoJsonGeometryException(FormatReasons.GeometryWithoutCoordinates.With(("type", Shown(type.GetString()!))));
        var closed = 0;
        var result = ReadCoordinates(type.GetString()!, coordinates, ref closed);
        if (closed > 0) repair = GeometryReasons.RingClosed.With();
        return result;
    }

    private static Geometry ReadCoordinates(string type, JsonElement coordinates, ref int closed)
    {
        switch (type)
        {
            case "Point": return Factory.CreatePoint(ReadPosition(coordinates));
            case "MultiPoint": return Factory.CreateMultiPointFromCoords(ReadPositions(coordinates));
            case "LineString": return ReadLine(coordinates);
            case "MultiLineString": return Factory.CreateMultiLineString([.. Items(coordinates).Select(ReadLine)]);
            case "Polygon": return ReadPolygon(coordinates, ref closed);
            case "MultiPolygon":
                var polygons = new List<Polygon>();
                foreach (var polygon in Items(coordinates)) polygons.Add(ReadPolygon(polygon, ref closed));
                return Factory.CreateMultiPolygon([.. polygons]);
            default: throw new GeoJsonGeometryException(FormatReasons.GeometryTypeUnknown.With(("type", Shown(type))));
        }
    }

    private static Polygon ReadPolygon(JsonElement coordinates, ref int closed)
    {
        var rings = new List<LinearRing>();
        foreach (var ring in Items(coordinates)) rings.Add(ReadRing(ring, ref closed));
        return rings.Count == 0 ? Factory.CreatePolygon() : Factory.CreatePolygon(rings[0], [.. rings.Skip(1)]);
    }

    private static LinearRing ReadRing(JsonElement coordinates, ref int closed)
    {
        var positions = ReadPositions(coordinates);
        if (positions.Length > 0 && !positions[0].Equals2D(positions[^1]))
        {
            positions = [.. positions, positions[0].Copy()];
            closed++;
        }
        return positions.Length is 0 or >= 4
            ? Factory.CreateLinearRing(positions)
            : throw new GeoJsonGeometryException(FormatReasons.RingTooShort.With());
    }

    private static LineString ReadLine(JsonElement coordinates)
    {
        var positions = ReadPositions(coordinates);
        return positions.Length != 1 ? Factory.CreateLineString(positions) : throw new GeoJsonGeometryException(FormatReasons.LineTooShort.With());
    }

    private static Coordinate[] ReadPositions(JsonElement coordinates) => [.. Items(coordinates).Select(ReadPosition)];

    private static Coordinate ReadPosition(JsonElement position)
    {
        if (position.ValueKind != JsonValueKind.Array || position.GetArrayLength() < 2
            || position[0].ValueKind != JsonValueKind.Number || position[1].ValueKind != JsonValueKind.Number)
            throw new GeoJsonGeometryException(FormatReasons.PositionMalformed.With(("value", Shown(position.GetRawText()))));
        return new Coordinate(position[0].GetDouble(), position[1].GetDouble());
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement array) => array.ValueKind == JsonValueKind.Array
        ? array.EnumerateArray()
        : throw new GeoJsonGeometryException(FormatReasons.CoordinatesMalformed.With(("value", Shown(array.GetRawText()))));

    private static string Shown(string text) => Shortened.To(text, 60);
}
