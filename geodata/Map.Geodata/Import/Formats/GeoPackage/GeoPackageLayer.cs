using Map.Geodata.Coordinates;
using Microsoft.Data.Sqlite;

namespace Map.Geodata.Import.Formats.GeoPackage;

/// <summary>What a GeoPackage says about one of its layers.</summary>
/// <param name="Table">Its table.</param>
/// <param name="GeometryColumn">Null when it has none.</param>
/// <param name="System">The system of its positions; null when undefined.</param>
internal sealed record GeoPackageLayer(string Table, string? GeometryColumn, CoordinateSystem? System)
{
    public string Quoted => $"\"{Table.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <exception cref="LayerException">There is none of this name, or several to choose from.</exception>
    /// <exception cref="UnreadableFileException">Its coordinate system isn't known.</exception>
    public static GeoPackageLayer Get(SqliteConnection connection, string file, string? layer)
    {
        var table = Layers.Choose(file, List(connection), layer);
        using var command = connection.CreateCommand();
        command.CommandText = """
            select c.column_name, s.organization, s.organization_coordsys_id, s.definition
            from gpkg_geometry_columns c left join gpkg_spatial_ref_sys s on s.srs_id = c.srs_id where lower(c.table_name) = lower($table)
            """;
        command.Parameters.AddWithValue("$table", table);
        using var reader = command.ExecuteReader();
        if (!reader.Read()) return new GeoPackageLayer(table, null, null);
        var system = reader.IsDBNull(1) ? null : SystemOf(file, reader.GetString(1), reader.GetInt32(2), reader.GetString(3));
        return new GeoPackageLayer(table, reader.GetString(0), system);
    }

    private static List<string> List(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select table_name from gpkg_contents where data_type in ('features', 'attributes') order by table_name";
        using var reader = command.ExecuteReader();
        var tables = new List<string>();
        while (reader.Read()) tables.Add(reader.GetString(0));
        return tables;
    }

    // "NONE" -1 and 0 are the undefined Cartesian and geographic systems of the standard.
    private static CoordinateSystem? SystemOf(string file, string organization, int code, string definition)
    {
        if (organization.Equals("NONE", StringComparison.OrdinalIgnoreCase)) return null;
        if (organization.Equals("EPSG", StringComparison.OrdinalIgnoreCase) && CoordinateSystem.Find($"EPSG:{code}") is { } known) return known;
        try
        {
            return CoordinateSystem.FromWkt(definition);
        }
        catch (UnknownCoordinateSystemException e)
        {
            throw new UnreadableFileException(file, $"its coordinate system {organization}:{code} isn't understood: {e.Message}", e);
        }
    }
}
