namespace Map.Geodata.Import.Traces;

/// <summary>Where something was, and when if that is known. In WGS-84.</summary>
public readonly record struct TracePoint(double Longitude, double Latitude, DateTimeOffset? At);

/// <summary>
/// One ride, or a piece of one, as a row of positions in the order of the file. It carries nothing that says whose: names,
/// devices and numbers are left in the file. A trace is to be matched and aggregated in memory; it must never be stored.
/// </summary>
/// <param name="Courier">Tells couriers apart within one import: pieces of one ride, and rides of one courier where the file says so, share it.</param>
/// <param name="Points">At least one.</param>
public sealed record Trace(int Courier, IReadOnlyList<TracePoint> Points);
