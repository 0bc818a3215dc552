namespace Map.Geodata.Coordinates;

/// <summary>
/// The Gauss-Krüger zones of CGCS2000 (EPSG:4491 to EPSG:4554, standard GB 22021-2008): transverse Mercator, scale 1 at the
/// central meridian, false easting 500 km, in the variants "zone" with the zone's number before the easting's six digits.
/// </summary>
internal static class GaussKruger
{
    /// <summary>Of the ellipsoid of CGCS2000; the eleventh digit tells it from GRS 80.</summary>
    public const double InverseFlattening = 298.257222101;

    private readonly record struct Series(int FirstCode, int LastCode, int ZoneWidth, int FirstZone, bool HasZonePrefix);

    // All four begin at central meridian 75°E and end at 135°E.
    private static readonly Series[] AllSeries =
    [
        new(4491, 4501, ZoneWidth: 6, FirstZone: 13, HasZonePrefix: true),
        new(4502, 4512, ZoneWidth: 6, FirstZone: 13, HasZonePrefix: false),
        new(4513, 4533, ZoneWidth: 3, FirstZone: 25, HasZonePrefix: true),
        new(4534, 4554, ZoneWidth: 3, FirstZone: 25, HasZonePrefix: false),
    ];

    /// <summary>WKT 1 of the zone with this EPSG code; null when it is none.</summary>
    public static string? FindWkt(int epsg)
    {
        var series = Array.Find(AllSeries, s => epsg >= s.FirstCode && epsg <= s.LastCode);
        if (series == default) return null;
        var index = epsg - series.FirstCode;
        var falseEasting = 500_000 + (series.HasZonePrefix ? (series.FirstZone + index) * 1_000_000 : 0);
        return $$"""
            PROJCS["EPSG:{{epsg}}",
              GEOGCS["China Geodetic Coordinate System 2000",
                DATUM["China_2000", SPHEROID["CGCS2000", 6378137, {{InverseFlattening}}], TOWGS84[0, 0, 0, 0, 0, 0, 0]],
                PRIMEM["Greenwich", 0], UNIT["degree", 0.0174532925199433]],
              PROJECTION["Transverse_Mercator"],
              PARAMETER["latitude_of_origin", 0], PARAMETER["central_meridian", {{75 + index * series.ZoneWidth}}],
              PARAMETER["scale_factor", 1], PARAMETER["false_easting", {{falseEasting}}], PARAMETER["false_northing", 0],
              UNIT["metre", 1], AUTHORITY["EPSG", "{{epsg}}"]]
            """;
    }
}
