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

    /// <summary>
    /// What an easting shows to be wrong with the declared zone: a zone's number before it that the system doesn't have, the
    /// number of another zone, or none where there should be one. The numbers of 6-degree zones (13–23) and 3-degree zones
    /// (25–45) don't overlap, so a number says which system is meant. Null when nothing is wrong, or the system is none of these.
    /// </summary>
    public static ZoneMistake? FindMistake(string system, double easting)
    {
        if (FindSeries(system) is not var (series, index)) return null;
        var (zone, rest) = ((int)Math.Floor(easting / 1_000_000), easting % 1_000_000);
        var declared = series.HasZonePrefix ? series.FirstZone + index : 0;
        if (zone == declared || easting < 0) return null;
        if (zone == 0) return new ZoneMistake(declared, CodeOf(series.ZoneWidth, false, index), IsMissing: true);
        var meant = Array.Find(AllSeries, s => s.HasZonePrefix && zone >= s.FirstZone && zone <= s.FirstZone + s.LastCode - s.FirstCode);
        return meant == default || rest is < 100_000 or > 900_000
            ? null
            : new ZoneMistake(zone, meant.FirstCode + zone - meant.FirstZone, IsMissing: false);
    }

    /// <summary>What is wrong with a zone's number before an easting.</summary>
    /// <param name="Zone">The number that should stand there, or that of another zone which does.</param>
    /// <param name="Epsg">The system that fits.</param>
    /// <param name="IsMissing">Whether there is none.</param>
    public readonly record struct ZoneMistake(int Zone, int Epsg, bool IsMissing);

    /// <summary>The zones beside a zone without number, for which it can be mistaken without showing; none for other systems.</summary>
    public static IEnumerable<string> ListNeighbours(string system)
    {
        if (FindSeries(system) is not var (series, index) || series.HasZonePrefix) return [];
        var last = series.LastCode - series.FirstCode;
        return new[] { index - 2, index - 1, index + 1, index + 2 }.Where(i => i >= 0 && i <= last).Select(i => $"EPSG:{series.FirstCode + i}");
    }

    private static (Series Series, int Index)? FindSeries(string system)
    {
        if (!system.StartsWith("EPSG:", StringComparison.Ordinal) || !int.TryParse(system.AsSpan(5), out var epsg)) return null;
        var series = Array.Find(AllSeries, s => epsg >= s.FirstCode && epsg <= s.LastCode);
        return series == default ? null : (series, epsg - series.FirstCode);
    }

    private static int CodeOf(int zoneWidth, bool hasPrefix, int index) =>
        Array.Find(AllSeries, s => s.ZoneWidth == zoneWidth && s.HasZonePrefix == hasPrefix).FirstCode + index;

    /// <summary>
    /// EPSG code of the zone with this central meridian (degrees) and false easting (metres); null when there is none. Without a
    /// zone's number a 6-degree zone equals the 3-degree zone of its meridian, which is the one given.
    /// </summary>
    public static int? FindCode(double meridian, double falseEasting)
    {
        foreach (var series in AllSeries.Reverse())
        {
            var index = (int)Math.Round((meridian - 75) / series.ZoneWidth);
            if (index >= 0 && index <= series.LastCode - series.FirstCode && Math.Abs(75 + index * series.ZoneWidth - meridian) < 1e-9
                && Math.Abs(FalseEasting(series, index) - falseEasting) < 1e-3) return series.FirstCode + index;
        }
        return null;
    }

    private static int FalseEasting(Series series, int index) => 500_000 + (series.HasZonePrefix ? (series.FirstZone + index) * 1_000_000 : 0);

    /// <summary>WKT 1 of the zone with this EPSG code; null when it is none.</summary>
    public static string? FindWkt(int epsg)
    {
        var series = Array.Find(AllSeries, s => epsg >= s.FirstCode && epsg <= s.LastCode);
        if (series == default) return null;
        var index = epsg - series.FirstCode;
        return $$"""
            PROJCS["EPSG:{{epsg}}",
              GEOGCS["China Geodetic Coordinate System 2000",
                DATUM["China_2000", SPHEROID["CGCS2000", 6378137, {{InverseFlattening}}], TOWGS84[0, 0, 0, 0, 0, 0, 0]],
                PRIMEM["Greenwich", 0], UNIT["degree", 0.0174532925199433]],
              PROJECTION["Transverse_Mercator"],
              PARAMETER["latitude_of_origin", 0], PARAMETER["central_meridian", {{75 + index * series.ZoneWidth}}],
              PARAMETER["scale_factor", 1], PARAMETER["false_easting", {{FalseEasting(series, index)}}], PARAMETER["false_northing", 0],
              UNIT["metre", 1], AUTHORITY["EPSG", "{{epsg}}"]]
            """;
    }
}
