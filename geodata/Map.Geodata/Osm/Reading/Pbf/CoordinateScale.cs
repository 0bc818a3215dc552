namespace Map.Geodata.Osm.Reading.Pbf;

/// <summary>
/// Turns a block's coordinates into units of 1e-7 degree: degrees = 1e-9 · (offset + granularity · value).
/// OSM wiki, "PBF Format", section "Definition of OSMData fileblock".
/// </summary>
/// <remarks>Granularity and offsets are in nanodegrees; 100, 0 and 0 in practice.</remarks>
internal readonly struct CoordinateScale(long granularity, long lonOffset, long latOffset)
{
    private const int NanoPerUnit = 100;

    private readonly bool _isUnit = granularity == NanoPerUnit && lonOffset == 0 && latOffset == 0;

    /// <summary>May lie far off the Earth when the file is damaged.</summary>
    public (long LonE7, long LatE7) Convert(long lon, long lat)
        => _isUnit ? (lon, lat) : (Scale(lonOffset, lon), Scale(latOffset, lat));

    // 128 bits: a damaged file may hold any 64-bit number, and wrapping round could land on Earth.
    private long Scale(long offset, long value)
    {
        Int128 nano = offset + ((Int128)granularity * value);
        Int128 units = (nano + (nano < 0 ? -NanoPerUnit / 2 : NanoPerUnit / 2)) / NanoPerUnit;
        return (long)Int128.Clamp(units, long.MinValue, long.MaxValue);
    }
}
