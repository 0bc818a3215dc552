using Map.Geodata.Coordinates;
using Map.Geodata.Import.Kinds;

namespace Map.Geodata.Export.Formats;

/// <summary>The tables of a GeoPackage (OGC 12-128r18, annex C).</summary>
internal static class GeoPackageSql
{
    /// <summary>The file's identity, its table of systems with the three that every file has, and its tables of contents.</summary>
    // Nobody else reads the file before it is whole, so that it needs no journal.
    public const string Frame = """
        pragma journal_mode = off;
        pragma synchronous = off;
        pragma application_id = 1196444487;
        pragma user_version = 10300;
        create table gpkg_spatial_ref_sys (
          srs_name text not null, srs_id integer not null primary key, organization text not null,
          organization_coordsys_id integer not null, definition text not null, description text);
        insert into gpkg_spatial_ref_sys values
          ('Undefined Cartesian', -1, 'NONE', -1, 'undefined', null),
          ('Undefined geographic', 0, 'NONE', 0, 'undefined', null),
          ('WGS 84', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]', null);
        create table gpkg_contents (
          table_name text not null primary key, data_type text not null, identifier text unique, description text default '',
          last_change datetime not null default (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
          min_x double, min_y double, max_x double, max_y double, srs_id integer references gpkg_spatial_ref_sys (srs_id));
        create table gpkg_geometry_columns (
          table_name text not null unique references gpkg_contents (table_name), column_name text not null, geometry_type_name text not null,
          srs_id integer not null references gpkg_spatial_ref_sys (srs_id), z tinyint not null, m tinyint not null,
          primary key (table_name, column_name));
        """;

    /// <summary>A system by its number alone: whoever reads the file looks it up.</summary>
    public static string System(CoordinateSystem system, int srs) =>
        FormattableString.Invariant($"insert into gpkg_spatial_ref_sys values ('{system.Name}', {srs}, 'EPSG', {srs}, 'undefined', null)");

    /// <param name="kind">What the layer has.</param>
    /// <param name="main">The place of its geometry among the columns; -1 for a table without.</param>
    /// <param name="srs">The system's number.</param>
    /// <param name="system">The system's name.</param>
    public static string Layer(ImportKind kind, int main, int srs, string system)
    {
        var columns = kind.Columns.Index().Select(c => $"\"{c.Item.Name}\" {(c.Index == main ? c.Item.Type.ToString().ToUpperInvariant() : TypeOf(c.Item.Type))}");
        var table = $"create table \"{kind.Name}\" (fid integer primary key autoincrement, {string.Join(", ", columns)});";
        var contents = FormattableString.Invariant($"insert into gpkg_contents (table_name, data_type, identifier, description, srs_id) values ('{kind.Name}', '{(main < 0 ? "attributes" : "features")}', '{kind.Name}', '{system}', {srs});");
        if (main < 0) return table + contents;
        var geometry = kind.Columns[main];
        return table + contents + FormattableString.Invariant($"insert into gpkg_geometry_columns values ('{kind.Name}', '{geometry.Name}', '{geometry.Type.ToString().ToUpperInvariant()}', {srs}, 0, 0);");
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Whole or ColumnType.BigWhole => "integer",
        ColumnType.Number => "double",
        ColumnType.Boolean => "boolean",
        ColumnType.Date => "date",
        ColumnType.Moment => "datetime",
        _ => "text",
    };
}
