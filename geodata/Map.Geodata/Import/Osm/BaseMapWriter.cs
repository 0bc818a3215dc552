using Map.Geodata.Osm.Interpretation.BaseMap;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Import.Osm;

/// <summary>
/// Copies a base map into the store while it is made: the program draws the next row while the server indexes the last.
/// </summary>
internal static class BaseMapWriter
{
    private const string Roads = "copy base_road (network_id, osm_id, kind, name, name_en, bridge, tunnel, layer, geom) from stdin (format binary)";
    private const string Areas = "copy base_area (network_id, osm_id, class, kind, name, name_en, geom) from stdin (format binary)";
    private const string Pois = "copy base_poi (network_id, osm_id, kind, name, name_en, geom) from stdin (format binary)";

    /// <summary>Writes all layers in the connection's transaction, under the key of the city's network.</summary>
    public static async Task WriteAsync(NpgsqlConnection connection, long networkId, OsmBaseMap map, CancellationToken cancel)
    {
        await CopyAsync(connection, Roads, map.ListRoads(), WriteRoad, cancel);
        await CopyAsync(connection, Areas, map.ListAreas(), WriteArea, cancel);
        await CopyAsync(connection, Pois, map.ListPois(), WritePoi, cancel);

        void WriteRoad(NpgsqlBinaryImporter row, BaseRoad road)
        {
            row.Write(networkId);
            row.Write(road.OsmId);
            row.Write(road.Kind);
            WriteNames(row, road.Name, road.NameEn);
            row.Write(road.Bridge);
            row.Write(road.Tunnel);
            row.Write(road.Layer);
            row.Write(road.Geometry);
        }

        void WriteArea(NpgsqlBinaryImporter row, BaseArea area)
        {
            row.Write(networkId);
            row.Write(area.OsmId);
            row.Write(area.Class.ToString().ToUpperInvariant());
            row.Write(area.Kind);
            WriteNames(row, area.Name, area.NameEn);
            row.Write(area.Geometry);
        }

        void WritePoi(NpgsqlBinaryImporter row, BasePoi poi)
        {
            row.Write(networkId);
            row.Write(poi.OsmId);
            row.Write(poi.Kind);
            WriteNames(row, poi.Name, poi.NameEn);
            row.Write(poi.Geometry);
        }
    }

    private static async Task CopyAsync<T>(
        NpgsqlConnection connection, string copy, IEnumerable<T> rows, Action<NpgsqlBinaryImporter, T> write, CancellationToken cancel)
    {
        await using var importer = await connection.BeginBinaryImportAsync(copy, cancel);
        foreach (var row in rows)
        {
            cancel.ThrowIfCancellationRequested();
            // Rows go into a buffer; awaiting each would cost more than writing it.
            importer.StartRow();
            write(importer, row);
        }

        await importer.CompleteAsync(cancel);
    }

    private static void WriteNames(NpgsqlBinaryImporter row, string? name, string? english)
    {
        row.Write(name, NpgsqlDbType.Text);
        row.Write(english, NpgsqlDbType.Text);
    }
}
