using System.Text.Encodings.Web;
using System.Text.Json;
using Map.Geodata.Features;
using NetTopologySuite.Geometries;

namespace Map.Api.Reports.Files;

/// <summary>A report as GeoJSON (RFC 7946): grids, gaps and stations, each saying in <c>layer</c> which of them it is. The unknown is null.</summary>
internal static class ReportGeoJson
{
    public static byte[] Write(Report report)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var grid in report.Coverage?.Grids ?? []) Feature(json, grid.Area, Grid(grid));
            foreach (var gap in report.Coverage?.Gaps ?? []) Feature(json, gap.Area, Gap(gap));
            foreach (var station in report.Facts.Stations) Feature(json, station.Location, Station(station));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return output.ToArray();
    }

    private static object Grid(AreaRow grid) => new
    {
        layer = "grid",
        grid.Code,
        grid.Name,
        level = grid.Level is { } level ? UpperSnake.Write(level) : null,
        status = UpperSnake.Write(grid.Status),
        residents = grid.Residents.Known,
        residentsCovered = grid.Residents.Covered,
        couriers = grid.Couriers.Known,
        couriersCovered = grid.Couriers.Covered,
        grid.Cells,
        grid.CoveredCells,
        grid.OpenStations,
        grid.Share,
    };

    private static object Gap(GapRow gap) => new
    {
        layer = "gap",
        gap.Ordinal,
        reason = UpperSnake.Write(gap.Kind),
        gap.Grid,
        residents = gap.Residents.Known,
        couriers = gap.Couriers.Known,
        gap.Cells,
        gap.NearestStation,
        gap.NearestMinutes,
        gap.FurthestMinutes,
        gap.SquareMetres,
    };

    private static object Station(Geodata.Reports.StationFact station) => new
    {
        layer = "station",
        station.Code,
        station.Name,
        kind = UpperSnake.Write(station.Kind),
        status = UpperSnake.Write(station.Status),
        station.OpeningHours,
        station.Services,
    };

    private static void Feature(Utf8JsonWriter json, Geometry geometry, object properties)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("geometry");
        json.WriteString("type", geometry.GeometryType);
        json.WritePropertyName("coordinates");
        if (geometry is Point point) Position(json, point.Coordinate);
        else Areas(json, (MultiPolygon)geometry);
        json.WriteEndObject();
        json.WritePropertyName("properties");
        JsonSerializer.Serialize(json, properties, JsonSerializerOptions.Web);
        json.WriteEndObject();
    }

    private static void Areas(Utf8JsonWriter json, MultiPolygon areas)
    {
        json.WriteStartArray();
        foreach (var area in areas.Geometries.Cast<Polygon>())
        {
            json.WriteStartArray();
            Ring(json, area.Shell);
            foreach (var hole in area.Holes) Ring(json, hole);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Ring(Utf8JsonWriter json, LinearRing ring)
    {
        json.WriteStartArray();
        foreach (var corner in ring.Coordinates) Position(json, corner);
        json.WriteEndArray();
    }

    private static void Position(Utf8JsonWriter json, Coordinate place)
    {
        json.WriteStartArray();
        json.WriteNumberValue(place.X);
        json.WriteNumberValue(place.Y);
        json.WriteEndArray();
    }
}
