using Map.Analysis.Routes.Flows;
using NetTopologySuite.Geometries;

namespace Map.Analysis.Routes.Corridors;

/// <summary>A stretch that many couriers ride in one direction, without a break, much the same ones all along.</summary>
/// <param name="EdgeSides">Its edges in riding order: twice the edge, plus 1 when ridden against its direction.</param>
/// <param name="Line">Its shape, EPSG:4326.</param>
/// <param name="Metres">Its length.</param>
/// <param name="Couriers">Couriers in the whole period: the mean along it of what is told of its edges.</param>
/// <param name="Hours">Means by hour of the week, where most of its length tells them.</param>
public sealed record Corridor(IReadOnlyList<int> EdgeSides, LineString Line, double Metres, int Couriers, HourlyCounts Hours);

/// <summary>A way that more than k couriers rode from end to end.</summary>
/// <param name="Line">Its shape, EPSG:4326: nothing of it was ridden by fewer.</param>
/// <param name="Metres">Its length.</param>
/// <param name="Couriers">Couriers in the whole period who ride it or most of it, told in steps of 3k.</param>
/// <param name="Hours">Means by hour of the week in which they set out.</param>
public sealed record CourierRoute(LineString Line, double Metres, int Couriers, HourlyCounts Hours);
