using Map.Geodata.Store.Postgis;
using Map.Testing;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Npgsql;
using NpgsqlTypes;
using Xunit;

namespace Map.Geodata.Tests.Store.Postgis;

/// <summary>Geometries go to PostGIS and come back, by parameter, by array and by COPY.</summary>
public sealed class GeometryMappingTests(TestStore store) : IClassFixture<TestStore>
{
    public static TheoryData<string> Shapes =>
    [
        "POINT (117.0208 36.6683)",
        "LINESTRING (117 36, 117.5 36.5, 118 36)",
        "POLYGON ((117 36, 118 36, 118 37, 117 37, 117 36), (117.2 36.2, 117.4 36.2, 117.4 36.4, 117.2 36.4, 117.2 36.2))",
        "MULTIPOINT ((117 36), (118 37))",
        "MULTILINESTRING ((117 36, 118 37), (118 36, 117 37))",
        "MULTIPOLYGON (((117 36, 118 36, 118 37, 117 36)), ((119 36, 120 36, 120 37, 119 36)))",
        "GEOMETRYCOLLECTION (POINT (117 36), GEOMETRYCOLLECTION (LINESTRING (117 36, 118 37)))",
        "POINT EMPTY",
        "LINESTRING EMPTY",
        "POLYGON EMPTY",
        "MULTIPOINT EMPTY",
        "MULTILINESTRING EMPTY",
        "MULTIPOLYGON EMPTY",
        "GEOMETRYCOLLECTION EMPTY",
    ];

    [Theory, MemberData(nameof(Shapes))]
    public async Task A_geometry_is_to_PostGIS_what_it_is_to_us(string wkt)
    {
        await using NpgsqlCommand command = store.DataSource.CreateCommand("select ST_AsEWKT($1::geometry), $1::geometry");
        command.Parameters.Add(new() { Value = Parse(wkt) });
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync();
        Assert.True(await row.ReadAsync());

        var asPostgisReadsIt = new WKTReader().Read(row.GetString(0).Replace("SRID=4326;", "", StringComparison.Ordinal));
        var cameBack = row.GetFieldValue<Geometry>(1);

        Assert.True(Parse(wkt).EqualsExact(asPostgisReadsIt), row.GetString(0));
        Assert.StartsWith("SRID=4326;", row.GetString(0), StringComparison.Ordinal);
        Assert.True(Parse(wkt).EqualsExact(cameBack));
        Assert.Equal(Parse(wkt).GetType(), cameBack.GetType());
        Assert.Equal(4326, cameBack.SRID);
    }

    [Theory, MemberData(nameof(Shapes))]
    public async Task A_geography_comes_back_too(string wkt)
    {
        await using NpgsqlCommand command = store.DataSource.CreateCommand("select $1");
        command.Parameters.Add(new() { Value = Parse(wkt), DataTypeName = "geography" });

        Assert.True(Parse(wkt).EqualsExact((Geometry)(await command.ExecuteScalarAsync())!));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4326)]
    [InlineData(4547)]
    public async Task The_SRID_is_kept(int srid)
    {
        await using NpgsqlCommand command = store.DataSource.CreateCommand("select ST_SRID($1), $1");
        command.Parameters.Add(new NpgsqlParameter<Point> { TypedValue = new Point(1, 2) { SRID = srid }, DataTypeName = "geometry" });
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync();
        Assert.True(await row.ReadAsync());

        Assert.Equal(srid, row.GetInt32(0));
        Assert.Equal(srid, row.GetFieldValue<Point>(1).SRID);
    }

    [Fact]
    public async Task Null_is_null()
    {
        await using NpgsqlCommand command = store.DataSource.CreateCommand("select $1::geometry, $1::geometry is null");
        command.Parameters.Add(new() { Value = DBNull.Value, DataTypeName = "geometry" });
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync();
        Assert.True(await row.ReadAsync());

        Assert.True(row.IsDBNull(0));
        Assert.True(row.GetBoolean(1));
    }

    [Fact]
    public async Task An_array_may_hold_any_shapes_and_nulls()
    {
        Geometry?[] shapes = [Parse("POINT (1 2)"), null, Parse("LINESTRING (1 2, 3 4)")];
        await using NpgsqlCommand command = store.DataSource.CreateCommand("select $1");
        command.Parameters.Add(new() { Value = shapes, DataTypeName = "geometry[]" });

        var back = (Geometry?[])(await command.ExecuteScalarAsync())!;

        Assert.Equal(shapes.Select(shape => shape?.AsText()), back.Select(shape => shape?.AsText()));
    }

    [Fact]
    public async Task An_array_of_points_can_be_unnested()
    {
        Point[] points = [new(1, 2) { SRID = 4326 }, new(3, 4) { SRID = 4326 }];
        await using NpgsqlCommand command = store.DataSource.CreateCommand("select sum(ST_X(p)) from unnest($1) p");
        command.Parameters.Add(new() { Value = points });

        Assert.Equal(4.0, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Copy_writes_and_reads_geometries()
    {
        await using NpgsqlConnection connection = await store.DataSource.OpenConnectionAsync();
        await using (var create = new NpgsqlCommand("create temporary table shape (id integer, geom geometry(LineString, 4326))", connection))
            await create.ExecuteNonQueryAsync();
        // Longer than Npgsql's buffer, so that it must be sent and read in pieces.
        Coordinate[] path = [.. Enumerable.Range(0, 5000).Select(i => new Coordinate(100 + (i / 1000.0), i % 2))];
        await using (NpgsqlBinaryImporter importer = await connection.BeginBinaryImportAsync("copy shape from stdin (format binary)"))
        {
            for (int id = 1; id <= 3; id++)
                await importer.WriteRowAsync(CancellationToken.None, id, new LineString(path) { SRID = 4326 });
            Assert.Equal(3UL, await importer.CompleteAsync());
        }

        await using NpgsqlBinaryExporter exporter = await connection.BeginBinaryExportAsync("copy shape to stdout (format binary)");
        for (int id = 1; id <= 3; id++)
        {
            Assert.Equal(2, await exporter.StartRowAsync());
            Assert.Equal(id, await exporter.ReadAsync<int>(NpgsqlDbType.Integer));
            Assert.Equal(path, (await exporter.ReadAsync<LineString>()).Coordinates);
        }
    }

    [Theory]
    [InlineData("POINT Z (1 2 3)")]
    [InlineData("POINT M (1 2 3)")]
    [InlineData("LINESTRING ZM (1 2 3 4, 5 6 7 8)")]
    public async Task Heights_and_measures_are_refused_with_the_way_out(string wkt)
    {
        await using NpgsqlCommand command = store.DataSource.CreateCommand($"select '{wkt}'::geometry");

        var e = await Assert.ThrowsAsync<GeometryFormatException>(() => command.ExecuteScalarAsync());

        Assert.Contains("ST_Force2D", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_height_is_dropped_on_the_way_in()
    {
        await using NpgsqlCommand command = store.DataSource.CreateCommand("select ST_AsText($1)");
        command.Parameters.Add(new() { Value = new Point(new CoordinateZ(1, 2, 3)) });

        Assert.Equal("POINT(1 2)", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Another_shape_than_was_asked_for_is_named()
    {
        await using NpgsqlCommand command = store.DataSource.CreateCommand("select 'LINESTRING (1 2, 3 4)'::geometry");
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync();
        Assert.True(await row.ReadAsync());

        var e = Assert.Throws<GeometryFormatException>(() => row.GetFieldValue<Point>(0));

        Assert.Contains("LineString", e.Message, StringComparison.Ordinal);
        Assert.Contains("Point", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_curve_is_refused()
    {
        await using NpgsqlCommand command = store.DataSource.CreateCommand("select 'CIRCULARSTRING (0 0, 1 1, 2 0)'::geometry");

        await Assert.ThrowsAsync<GeometryFormatException>(() => command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_column_says_that_it_is_a_geometry()
    {
        await using NpgsqlCommand command = store.DataSource.CreateCommand("select location from station");
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync();

        Assert.Equal(typeof(Geometry), row.GetFieldType(0));
        Assert.EndsWith("geometry", row.GetDataTypeName(0), StringComparison.Ordinal);
    }

    private static Geometry Parse(string wkt)
    {
        Geometry geometry = new WKTReader().Read(wkt);
        geometry.SRID = 4326;
        return geometry;
    }
}
