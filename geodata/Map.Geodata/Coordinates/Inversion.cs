namespace Map.Geodata.Coordinates;

/// <summary>Inverts a conversion that moves positions by a small, slowly changing offset.</summary>
internal static class Inversion
{
    // 1e-12 degrees are 0.1 micrometres, near the resolution of a double at 180.
    private const double Tolerance = 1e-12;
    private const int MaxSteps = 40;

    /// <summary>
    /// The source that <paramref name="forward"/> moves to <paramref name="target"/>, by fixed-point iteration
    /// s ← s − (forward(s) − target). The offsets of GCJ-02 and BD-09 change by less than 3 % of a displacement, so each
    /// step gains at least a digit and a half.
    /// </summary>
    public static GeoPosition Of(Func<GeoPosition, GeoPosition> forward, GeoPosition target)
    {
        var source = target;
        for (var step = 0; step < MaxSteps; step++)
        {
            var reached = forward(source);
            var (dx, dy) = (reached.X - target.X, reached.Y - target.Y);
            source = new GeoPosition(source.X - dx, source.Y - dy);
            if (Math.Abs(dx) < Tolerance && Math.Abs(dy) < Tolerance) break;
        }
        return source;
    }
}
