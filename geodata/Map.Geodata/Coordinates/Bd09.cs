namespace Map.Geodata.Coordinates;

/// <summary>
/// BD-09: GCJ-02 turned and stretched a little about the origin and moved by (0.0065°, 0.006°). Formula as published with
/// GCJ-02's, see <see cref="Gcj02"/>. Unlike that offset this one applies everywhere.
/// </summary>
/// <remarks>The way back is usually published as one approximate step, off by up to a metre; here it is solved exactly.</remarks>
internal sealed class Bd09() : CoordinateSystem("BD09", isGeographic: true, isChinese: true)
{
    private const double Frequency = Math.PI * 3000 / 180;

    public override GeoPosition FromWgs84(GeoPosition position) => Shift(CoordinateSystem.Gcj02.FromWgs84(position));

    public override GeoPosition ToWgs84(GeoPosition position) => CoordinateSystem.Gcj02.ToWgs84(Inversion.Of(Shift, position));

    private static GeoPosition Shift(GeoPosition gcj02)
    {
        var (x, y) = gcj02;
        var radius = Math.Sqrt(x * x + y * y) + 0.00002 * Math.Sin(y * Frequency);
        var angle = Math.Atan2(y, x) + 0.000003 * Math.Cos(x * Frequency);
        return new GeoPosition(radius * Math.Cos(angle) + 0.0065, radius * Math.Sin(angle) + 0.006);
    }
}
