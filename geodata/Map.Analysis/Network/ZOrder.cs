namespace Map.Analysis.Network;

/// <summary>The Z-order (Morton) curve over longitude and latitude.</summary>
internal static class ZOrder
{
    /// <summary>The place on the curve of a point in 10⁻⁷ degrees.</summary>
    public static ulong Key(int lon, int lat) => Spread((uint)lon ^ 0x8000_0000) | (Spread((uint)lat ^ 0x8000_0000) << 1);

    /// <summary>Puts a zero between the bits, by Warren, Hacker's Delight, section 7-2.</summary>
    private static ulong Spread(uint value)
    {
        ulong x = value;
        x = (x | (x << 16)) & 0x0000_FFFF_0000_FFFF;
        x = (x | (x << 8)) & 0x00FF_00FF_00FF_00FF;
        x = (x | (x << 4)) & 0x0F0F_0F0F_0F0F_0F0F;
        x = (x | (x << 2)) & 0x3333_3333_3333_3333;
        return (x | (x << 1)) & 0x5555_5555_5555_5555;
    }
}
