using System.Runtime.InteropServices;

namespace Map.Analysis.Routes.Matching;

/// <summary>A place on a street at which a courier may have been when a point was recorded.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="OffsetMm">Millimetres along it from its tail.</param>
/// <param name="Metres">Metres from the recorded point.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Candidate(int Edge, int OffsetMm, double Metres);
