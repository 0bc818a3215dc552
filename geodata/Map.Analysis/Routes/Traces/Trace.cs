using System.Runtime.InteropServices;
using Map.Analysis.Network;

namespace Map.Analysis.Routes.Traces;

/// <summary>Where a courier was at a moment.</summary>
/// <param name="Lon">Longitude in 10⁻⁷ degrees, WGS-84.</param>
/// <param name="Lat">Latitude in 10⁻⁷ degrees, WGS-84.</param>
/// <param name="TimeMs">Milliseconds since the beginning of 1970, UTC.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct TracePoint(int Lon, int Lat, long TimeMs)
{
    internal double MetresTo(TracePoint other) => Wgs84.Metres(Lon, Lat, other.Lon, other.Lat);

    internal bool IsAt(TracePoint other) => Lon == other.Lon && Lat == other.Lat;
}

/// <summary>
/// What one courier's device recorded, in the order in which it did. An input only: nothing that this folder gives back holds
/// a trace, a point of one, or a courier.
/// </summary>
/// <param name="Courier">
/// Tells couriers apart; traces of one courier share it. The same for the same courier in every run, or his part in what decides
/// how figures are rounded is drawn anew each time.
/// </param>
/// <param name="Points">The points; any number.</param>
/// <param name="PointsWithoutTime">How many more the device recorded without saying when.</param>
public sealed record Trace(long Courier, TracePoint[] Points, int PointsWithoutTime = 0);
