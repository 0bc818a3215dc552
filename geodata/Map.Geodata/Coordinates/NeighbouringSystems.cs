namespace Map.Geodata.Coordinates;

/// <summary>Definitions (WKT 1) of projected systems beside the CGCS2000 zones that data of Chinese regions come in.</summary>
internal static class NeighbouringSystems
{
    private const string Wgs84 = """
        GEOGCS["WGS 84", DATUM["WGS_1984", SPHEROID["WGS 84", 6378137, 298.257223563]], PRIMEM["Greenwich", 0], UNIT["degree", 0.0174532925199433]]
        """;

    // The shift is EPSG's transformation 1825, good to a metre.
    private const string HongKong1980 = """
        GEOGCS["Hong Kong 1980", DATUM["Hong_Kong_1980", SPHEROID["International 1924", 6378388, 297],
          TOWGS84[-162.619, -276.959, -161.764, 0.067753, -2.24365, -1.15883, -1.09425]], PRIMEM["Greenwich", 0], UNIT["degree", 0.0174532925199433]]
        """;

    private const string Taiwan1997 = """
        GEOGCS["TWD97", DATUM["Taiwan_Datum_1997", SPHEROID["GRS 1980", 6378137, 298.257222101], TOWGS84[0, 0, 0, 0, 0, 0, 0]],
          PRIMEM["Greenwich", 0], UNIT["degree", 0.0174532925199433]]
        """;

    /// <summary>EPSG:3395 (World Mercator), 2326 (Hong Kong 1980 Grid), 3825 and 3826 (TWD97 / TM2 at 119°E and 121°E).</summary>
    public static string GetWkt(int epsg) => epsg switch
    {
        3395 => $$"""
            PROJCS["EPSG:3395", {{Wgs84}}, PROJECTION["Mercator_1SP"], PARAMETER["latitude_of_origin", 0], PARAMETER["central_meridian", 0],
              PARAMETER["scale_factor", 1], PARAMETER["false_easting", 0], PARAMETER["false_northing", 0], UNIT["metre", 1], AUTHORITY["EPSG", "3395"]]
            """,
        2326 => TransverseMercator(2326, HongKong1980, 22.312133333333335, 114.17855555555556, 1, 836_694.05, 819_069.8),
        3825 => TransverseMercator(3825, Taiwan1997, 0, 119, 0.9999, 250_000, 0),
        3826 => TransverseMercator(3826, Taiwan1997, 0, 121, 0.9999, 250_000, 0),
        _ => throw new ArgumentOutOfRangeException(nameof(epsg), epsg, "It isn't defined here."),
    };

    private static string TransverseMercator(int epsg, string degrees, double latitude, double meridian, double scale, double easting, double northing) =>
        FormattableString.Invariant($"""
            PROJCS["EPSG:{epsg}", {degrees}, PROJECTION["Transverse_Mercator"], PARAMETER["latitude_of_origin", {latitude}],
              PARAMETER["central_meridian", {meridian}], PARAMETER["scale_factor", {scale}], PARAMETER["false_easting", {easting}],
              PARAMETER["false_northing", {northing}], UNIT["metre", 1], AUTHORITY["EPSG", "{epsg}"]]
            """);
}
