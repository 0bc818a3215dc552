namespace Map.Analysis.Coverage;

/// <summary>Who of an area is reached at an hour.</summary>
/// <param name="Places">Places where people are.</param>
/// <param name="CoveredPlaces">Those of them that are reached.</param>
/// <param name="Residents">Residents; nobody knows at which hour they are there.</param>
/// <param name="Couriers">Couriers present at the hour.</param>
public readonly record struct AreaCoverage(int Places, int CoveredPlaces, CoveredCount Residents, CoveredCount Couriers);
