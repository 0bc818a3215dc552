namespace Map.Geodata.Import.Traces;

/// <summary>Where something was, and when if that is known. In WGS-84.</summary>
public readonly record struct TracePoint(double Longitude, double Latitude, DateTimeOffset? At);

/// <summary>
/// One ride as a row of positions, in the order of the file. It carries nothing that says whose: names, devices and numbers are
/// left in the file. A trace is to be matched and aggregated in memory; it must never be stored.
/// </summary>
public sealed record Trace(IReadOnlyList<TracePoint> Points);
