using Map.Geodata.Coordinates;
using NetTopologySuite.Geometries;
using Xunit;
using Xunit.Abstractions;

namespace Map.Geodata.Tests.Coordinates;

public sealed class ConversionTests(ITestOutputHelper output)
{
    private const double MetresPerDegree = 111_320;

    [Theory]
    [MemberData(nameof(ConversionVectors.All), MemberType = typeof(ConversionVectors))]
    public void Other_libraries_come_to_the_same_position(ConversionVector vector)
    {
        var wgs84 = CoordinateSystem.Get(vector.From).ToWgs84(vector.Input);
        var result = CoordinateSystem.Get(vector.To).FromWgs84(wgs84);
        Assert.InRange(result.X, vector.Expected.X - vector.Tolerance, vector.Expected.X + vector.Tolerance);
        Assert.InRange(result.Y, vector.Expected.Y - vector.Tolerance, vector.Expected.Y + vector.Tolerance);
    }

    [Theory]
    [InlineData("gcj02")]
    [InlineData("bd09")]
    [InlineData("cgcs2000")]
    [InlineData("EPSG:3857")]
    [InlineData("EPSG:4491-4501")]
    [InlineData("EPSG:4513-4533")]
    [InlineData("EPSG:4534-4554")]
    public void A_round_trip_ends_within_a_centimetre(string systems)
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++)
        {
            // Inside the mainland, away from its border, where every system applies.
            var start = new GeoPosition(100 + 15 * random.NextDouble(), 24.5 + 15 * random.NextDouble());
            var system = CoordinateSystem.Get(ZoneAt(systems, start.X));
            var back = system.ToWgs84(system.FromWgs84(start));
            Assert.True(MetresBetween(start, back) < 0.01, $"{system} moves {start} by {MetresBetween(start, back)} m");
        }
    }

    [Fact]
    public void The_gcj02_offset_inside_china_lies_between_50_and_800_metres()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++)
        {
            var start = new GeoPosition(100 + 15 * random.NextDouble(), 24.5 + 15 * random.NextDouble());
            Assert.InRange(MetresBetween(start, CoordinateSystem.Gcj02.FromWgs84(start)), 50, 800);
        }
    }

    [Fact]
    public void Cgcs2000_is_wgs84_here() =>
        Assert.Equal(new GeoPosition(117, 33), CoordinateSystem.Cgcs2000.ToWgs84(new GeoPosition(117, 33)));

    [Theory]
    [InlineData("EPSG:4547", 500_000)] // CM 114°E
    [InlineData("EPSG:4526", 38_500_000)] // zone 38 of the 3-degree series has its meridian at 114°E too
    public void The_central_meridian_lies_at_the_false_easting(string name, double falseEasting)
    {
        var projected = CoordinateSystem.Get(name).FromWgs84(new GeoPosition(114, 0));
        Assert.Equal(falseEasting, projected.X, 0.001);
        Assert.Equal(0, projected.Y, 0.001);
    }

    [Fact]
    public void A_northing_on_the_central_meridian_is_the_length_of_the_meridian()
    {
        // Equator to 45°N on the ellipsoid of CGCS2000 is 4,984,944.378 m (series of GB 22021-2008; the same as on GRS 80).
        var projected = CoordinateSystem.Get("EPSG:4547").FromWgs84(new GeoPosition(114, 45));
        Assert.Equal(4_984_944.378, projected.Y, 0.001);
    }

    // Computed with PROJ 9: +proj=tmerc +lon_0=117 +x_0=500000 +a=6378137 +rf=298.257222101
    [Theory]
    [InlineData(117.3, 32.9, 528067.601539, 3641697.599399)]
    [InlineData(116.0, 24.0, 398244.744075, 2655649.853466)]
    [InlineData(118.4, 45.0, 610385.586644, 4985898.087675)]
    [InlineData(117.0, 53.0, 500000, 5874620.375690)]
    public void Gauss_Kruger_agrees_with_Proj_to_a_tenth_of_a_millimetre(double longitude, double latitude, double easting, double northing)
    {
        var projected = CoordinateSystem.Get("EPSG:4548").FromWgs84(new GeoPosition(longitude, latitude));
        Assert.Equal(easting, projected.X, 1e-4);
        Assert.Equal(northing, projected.Y, 1e-4);
    }

    // Computed with PROJ 9: +proj=tmerc … +ellps=intl +towgs84=…, EPSG:3826, EPSG:3825, EPSG:3395
    [Theory]
    [InlineData("EPSG:2326", 114.1694, 22.3193, 835497.9211, 820032.9344)]
    [InlineData("EPSG:3826", 121.5, 25.05, 300449.9674, 2771408.8791)]
    [InlineData("EPSG:3825", 119.5, 23.5, 301065.8556, 2599740.1983)]
    [InlineData("EPSG:3395", 117.3, 32.9, 13057776.2701, 3858830.5737)]
    public void Systems_around_the_mainland_agree_with_Proj(string system, double longitude, double latitude, double easting, double northing)
    {
        var projected = CoordinateSystem.Get(system).FromWgs84(new GeoPosition(longitude, latitude));
        Assert.Equal(easting, projected.X, 0.02);
        Assert.Equal(northing, projected.Y, 0.02);
        Assert.True(MetresBetween(new GeoPosition(longitude, latitude), CoordinateSystem.Get(system).ToWgs84(projected)) < 0.01);
    }

    // Computed with PROJ 9 for 117.3, 32.9: ESRI:102025, ESRI:102012, EPSG:3857, EPSG:3395
    [Theory]
    [InlineData("Albers", "PARAMETER[\"Central_Meridian\",95.0],PARAMETER[\"Standard_Parallel_1\",15.0],PARAMETER[\"Standard_Parallel_2\",65.0],PARAMETER[\"Latitude_Of_Origin\",30.0]", 1911632.9278, 564245.8334)]
    [InlineData("Lambert_Conformal_Conic", "PARAMETER[\"Central_Meridian\",105.0],PARAMETER[\"Standard_Parallel_1\",30.0],PARAMETER[\"Standard_Parallel_2\",62.0],PARAMETER[\"Latitude_Of_Origin\",0.0]", 1132114.8702, 4115791.2647)]
    [InlineData("Mercator_Auxiliary_Sphere", "PARAMETER[\"Central_Meridian\",0.0],PARAMETER[\"Standard_Parallel_1\",0.0],PARAMETER[\"Auxiliary_Sphere_Type\",0.0]", 13057776.2701, 3882038.1457)]
    [InlineData("Mercator", "PARAMETER[\"Central_Meridian\",0.0],PARAMETER[\"Standard_Parallel_1\",0.0]", 13057776.2701, 3858830.5737)]
    public void The_projections_of_prj_files_agree_with_Proj(string projection, string parameters, double easting, double northing)
    {
        var system = CoordinateSystem.FromWkt($"""
            PROJCS["some",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],
            PROJECTION["{projection}"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],{parameters},UNIT["Meter",1.0]]
            """);
        var projected = system.FromWgs84(new GeoPosition(117.3, 32.9));
        Assert.Equal(easting, projected.X, 0.02);
        Assert.Equal(northing, projected.Y, 0.02);
    }

    [Theory]
    [InlineData("""GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]""", "WGS84")]
    [InlineData("""GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]""", "CGCS2000")]
    public void Degrees_on_a_modern_datum_are_taken_as_they_are(string prj, string name) =>
        Assert.Equal(name, CoordinateSystem.FromWkt(prj).Name);

    [Theory]
    [InlineData("""GEOGCS["GCS_Beijing_1954",DATUM["D_Beijing_1954",SPHEROID["Krasovsky_1940",6378245.0,298.3]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]""", "Beijing")]
    [InlineData("""GEOGCS["GCS_Xian_1980",DATUM["D_Xian_1980",SPHEROID["Xian_1980",6378140.0,298.257]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]""", "Xian")]
    public void A_datum_that_is_off_by_an_unknown_shift_is_refused(string prj, string datum)
    {
        var error = Assert.Throws<UnknownCoordinateSystemException>(() => CoordinateSystem.FromWkt(prj));
        Assert.Contains(datum, error.Message, StringComparison.Ordinal);
        Assert.Contains("TOWGS84", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_geometry_is_converted_vertex_by_vertex_and_the_original_kept()
    {
        var line = new LineString([new(116.404, 39.915), new(117, 33)]);
        var converted = CoordinateSystem.Gcj02.FromWgs84(line);
        Assert.Equal(116.41024449916938, converted.Coordinates[0].X, 1e-9);
        Assert.NotEqual(117, converted.Coordinates[1].X);
        Assert.Equal(116.404, line.Coordinates[0].X);
        Assert.Equal(4326, CoordinateSystem.Gcj02.ToWgs84(converted).SRID);
    }

    [Theory]
    [InlineData("WGS-84", "WGS84")]
    [InlineData("gcj-02", "GCJ02")]
    [InlineData("epsg:4490", "CGCS2000")]
    [InlineData("EPSG:4547", "EPSG:4547")]
    [InlineData("EPSG:32650", "EPSG:32650")]
    public void Systems_go_by_the_names_people_write(string written, string name) =>
        Assert.Equal(name, CoordinateSystem.Get(written).Name);

    [Theory]
    [InlineData("mars")]
    [InlineData("EPSG:99999")]
    [InlineData("EPSG:2433")] // Beijing 1954: no published shift to WGS-84
    public void An_unknown_system_is_refused_with_the_known_ones(string written)
    {
        var error = Assert.Throws<UnknownCoordinateSystemException>(() => CoordinateSystem.Get(written));
        Assert.Contains("cgcs2000", error.Message, StringComparison.Ordinal);
        Assert.Equal(written, error.SystemName);
    }

    [Fact]
    public void Text_that_is_no_wkt_is_refused() =>
        Assert.Throws<UnknownCoordinateSystemException>(() => CoordinateSystem.FromWkt("PROJCS[nonsense"));

    [Fact]
    public void A_prj_file_is_understood()
    {
        const string prj = """
            PROJCS["CGCS2000_3_Degree_GK_CM_114E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",
            DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],
            PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],
            PARAMETER["Central_Meridian",114.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]
            """;
        var fromPrj = CoordinateSystem.FromWkt(prj).FromWgs84(new GeoPosition(114.3, 30.6));
        var fromEpsg = CoordinateSystem.Get("EPSG:4547").FromWgs84(new GeoPosition(114.3, 30.6));
        Assert.Equal(fromEpsg.X, fromPrj.X, 0.001);
        Assert.Equal(fromEpsg.Y, fromPrj.Y, 0.001);
    }

    // Of a series of zones, the one in use at a longitude.
    private static string ZoneAt(string systems, double longitude) => systems switch
    {
        "EPSG:4491-4501" => $"EPSG:{4491 + (int)Math.Round((longitude - 75) / 6)}",
        "EPSG:4513-4533" => $"EPSG:{4513 + (int)Math.Round((longitude - 75) / 3)}",
        "EPSG:4534-4554" => $"EPSG:{4534 + (int)Math.Round((longitude - 75) / 3)}",
        _ => systems,
    };

    private static double MetresBetween(GeoPosition a, GeoPosition b)
    {
        var dx = (a.X - b.X) * Math.Cos(double.DegreesToRadians(a.Y));
        return MetresPerDegree * Math.Sqrt(dx * dx + (a.Y - b.Y) * (a.Y - b.Y));
    }
}
