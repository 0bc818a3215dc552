using Map.Geodata.Features;

namespace Map.Api.Search;

/// <summary>A feature that a text finds.</summary>
/// <param name="Kind">What it is: a grid, station, organization, alliance, merchant, courier route or case.</param>
/// <param name="Code">The key that people and files use.</param>
/// <param name="Name">Its name, or a case's title, else its category; the code where it has none.</param>
/// <param name="Category">The grid's level, or the kind of the station, organization, alliance or case, or the merchant's category; null for a route.</param>
/// <param name="Bounds">West, south, east and north in degrees, WGS-84; null when nobody knows where it is.</param>
public sealed record SearchHit(FeatureKind Kind, string Code, string Name, string? Category, IReadOnlyList<double>? Bounds);
