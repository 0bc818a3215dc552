using NetTopologySuite.Geometries;

namespace Map.Analysis.Routes.Flows;

/// <summary>A stretch of street along which the same is told, so that it need not be told edge by edge.</summary>
/// <param name="Line">Its shape in riding order, EPSG:4326.</param>
/// <param name="Metres">Its length.</param>
/// <param name="Couriers">As of each of its edges.</param>
/// <param name="Hours">As of each of its edges.</param>
public sealed record FlowLine(LineString Line, double Metres, int Couriers, HourlyCounts Hours);
