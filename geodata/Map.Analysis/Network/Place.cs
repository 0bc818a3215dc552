namespace Map.Analysis.Network;

/// <summary>A place in degrees, WGS-84.</summary>
public readonly record struct Place(double Lon, double Lat)
{
    /// <summary>Metres as the crow flies, within 0.01 % up to 100 km.</summary>
    public double MetresTo(Place other) =>
        Wgs84.Metres(Wgs84.ToUnits(Lon), Wgs84.ToUnits(Lat), Wgs84.ToUnits(other.Lon), Wgs84.ToUnits(other.Lat));
}
