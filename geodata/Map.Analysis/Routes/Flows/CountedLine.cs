using NetTopologySuite.Geometries;

namespace Map.Analysis.Routes.Flows;

/// <summary>A line that somebody has counted couriers on, enough of them for it to be told.</summary>
/// <param name="Line">Its shape in riding order, EPSG:4326.</param>
/// <param name="Couriers">How many ride it.</param>
/// <param name="Hours">How many at which hour, as far as it is known.</param>
public sealed record CountedLine(LineString Line, int Couriers, HourlyCounts Hours);
