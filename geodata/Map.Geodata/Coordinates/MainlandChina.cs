using static Map.Geodata.Coordinates.MainlandOutline;

namespace Map.Geodata.Coordinates;

/// <summary>Tells where the GCJ-02 offset applies: inside mainland China, without Hong Kong, Macau and Taiwan.</summary>
internal static class MainlandChina
{
    // The outline's box, widened by more than the offset (0.01 degrees).
    private const double West = 73.3, South = 17.9, East = 135.0, North = 53.7;

    /// <summary>Whether the position (WGS-84) is inside.</summary>
    public static bool Contains(GeoPosition position) =>
        IsNear(position)
        && IsInside(Border, position)
        && !IsInside(HongKong, position)
        && !IsInside(Macau, position);

    /// <summary>A cheap test that is true for every position within the offset of mainland China.</summary>
    public static bool IsNear(GeoPosition position) => position is { X: > West and < East, Y: > South and < North };

    // Crossing number of a ray to the east (M. Shimrat, "GeoPosition of point relative to polygon", CACM 1962).
    private static bool IsInside((double Longitude, double Latitude)[] ring, GeoPosition p)
    {
        var inside = false;
        var a = ring[^1];
        foreach (var b in ring)
        {
            if (a.Latitude > p.Y != b.Latitude > p.Y
                && p.X < a.Longitude + (p.Y - a.Latitude) / (b.Latitude - a.Latitude) * (b.Longitude - a.Longitude))
                inside = !inside;
            a = b;
        }
        return inside;
    }
}
