namespace Map.Geodata.Coordinates;

/// <summary>
/// GCJ-02. The formula is not official; it became public in 2010 (the "eviltransform" discussions) and is described in
/// https://en.wikipedia.org/wiki/Restrictions_on_geographic_data_in_China: a polynomial and a sum of sines in longitude − 105°
/// and latitude − 35°, in metres, put onto the Krasovsky 1940 ellipsoid.
/// </summary>
/// <remarks>
/// A position of a GCJ-02 map can stem from both sides of the outline of mainland China where it is within the offset
/// (about 700 m) of it; it is then taken to stem from inside.
/// </remarks>
internal sealed class Gcj02() : CoordinateSystem("GCJ02", isGeographic: true, isChinese: true)
{
    private const double SemiMajorAxis = 6_378_245.0;
    private const double EccentricitySquared = 0.006_693_421_622_965_943_23;

    public override GeoPosition FromWgs84(GeoPosition position) => MainlandChina.Contains(position) ? Shift(position) : position;

    public override GeoPosition ToWgs84(GeoPosition position)
    {
        if (!MainlandChina.IsNear(position)) return position;
        var source = Inversion.Of(Shift, position);
        return MainlandChina.Contains(source) ? source : position;
    }

    /// <summary>The offset position, wherever it lies.</summary>
    private static GeoPosition Shift(GeoPosition wgs84)
    {
        var (x, y) = (wgs84.X - 105, wgs84.Y - 35);
        var latitude = double.DegreesToRadians(wgs84.Y);
        var w = 1 - EccentricitySquared * Math.Pow(Math.Sin(latitude), 2);
        var meridianRadius = SemiMajorAxis * (1 - EccentricitySquared) / (w * Math.Sqrt(w));
        var parallelRadius = SemiMajorAxis / Math.Sqrt(w) * Math.Cos(latitude);
        return new GeoPosition(
            wgs84.X + double.RadiansToDegrees(EastMetres(x, y) / parallelRadius),
            wgs84.Y + double.RadiansToDegrees(NorthMetres(x, y) / meridianRadius));
    }

    private static double EastMetres(double x, double y) =>
        300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.Sqrt(Math.Abs(x))
        + 2.0 / 3 * (20 * Wave(6 * x) + 20 * Wave(2 * x) + 20 * Wave(x) + 40 * Wave(x / 3) + 150 * Wave(x / 12) + 300 * Wave(x / 30));

    private static double NorthMetres(double x, double y) =>
        -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.Sqrt(Math.Abs(x))
        + 2.0 / 3 * (20 * Wave(6 * x) + 20 * Wave(2 * x) + 20 * Wave(y) + 40 * Wave(y / 3) + 160 * Wave(y / 12) + 320 * Wave(y / 30));

    private static double Wave(double halfTurns) => Math.Sin(halfTurns * Math.PI);
}
