namespace Map.Geodata.Coordinates;

/// <summary>
/// A position in some coordinate system: X is longitude or easting, Y latitude or northing, in degrees or metres.
/// Always in this order, whatever order the system's own definition names its axes in.
/// </summary>
public readonly record struct GeoPosition(double X, double Y);
