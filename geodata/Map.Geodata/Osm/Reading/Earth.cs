namespace Map.Geodata.Osm.Reading;

/// <summary>The range of positions, in units of 1e-7 degree.</summary>
internal static class Earth
{
    private const int MaxLonE7 = 1_800_000_000;
    private const int MaxLatE7 = 900_000_000;

    public static bool Holds(long lonE7, long latE7)
        => lonE7 is >= -MaxLonE7 and <= MaxLonE7 && latE7 is >= -MaxLatE7 and <= MaxLatE7;
}
