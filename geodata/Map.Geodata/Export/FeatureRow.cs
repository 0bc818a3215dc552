using NetTopologySuite.Geometries;

namespace Map.Geodata.Export;

/// <summary>A feature as files show it.</summary>
/// <param name="Values">
/// In the order of the kind's columns: text, int, long, decimal, bool, <see cref="DateOnly"/>, <see cref="DateTime"/> in UTC,
/// int?[] of 24 hours, string[], <see cref="Geometry"/> in the system that was asked for; null where it is unknown.
/// </param>
public readonly record struct FeatureRow(object?[] Values);
