using System.Runtime.InteropServices;

namespace Map.Analysis.Network;

/// <summary>What stands or flows between places.</summary>
public enum ObstacleKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>
    /// A wall, a fence, a hedge: it has gates, though the map may not show them, so whoever lives behind one belongs to a street
    /// on the own side if there is one nearby, and else to the street in front.
    /// </summary>
    Wall,

    /// <summary>Water, a railway, a motorway: nobody crosses it but by a street.</summary>
    Impassable,
}

/// <summary>A straight piece of an obstacle, from one point in 10⁻⁷ degrees to another.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct Obstacle(int Lon1, int Lat1, int Lon2, int Lat2, ObstacleKind Kind)
{
    /// <summary>
    /// Whether the straight way between two points passes through it. A way that ends on it does not: streets that cross an
    /// obstacle do so at points of it. One through the point where two pieces join passes through one of them.
    /// </summary>
    public bool IsBetween(int lon1, int lat1, int lon2, int lat2) =>
        Side(lon1, lat1, lon2, lat2, Lon1, Lat1) >= 0 != Side(lon1, lat1, lon2, lat2, Lon2, Lat2) >= 0
        && Side(Lon1, Lat1, Lon2, Lat2, lon1, lat1) * Side(Lon1, Lat1, Lon2, Lat2, lon2, lat2) < 0;

    /// <summary>1 where a point lies to the left of the way from a to b, -1 to the right, 0 on it.</summary>
    private static int Side(int aLon, int aLat, int bLon, int bLat, int lon, int lat) =>
        Math.Sign(((bLon - (long)aLon) * (lat - (long)aLat)) - ((bLat - (long)aLat) * (lon - (long)aLon)));
}
