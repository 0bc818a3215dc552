using System.Runtime.InteropServices;

namespace Map.Geodata.Import.Traces;

/// <summary>A position of a file, in 10⁻⁷ degrees of WGS-84, and its time in milliseconds since 1970; null where it has none.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ReadPoint(int Lon, int Lat, long? TimeMs);
