namespace Map.Geodata.Import;

/// <summary>How far an import is.</summary>
/// <param name="Phase">What is being done, as a short English phrase: "reading", "writing", …</param>
/// <param name="Done">Rows (or OSM elements) dealt with in this phase.</param>
/// <param name="Fraction">Share of the phase that is done, 0–1; null when unknown.</param>
public sealed record ImportProgress(string Phase, long Done, double? Fraction = null);
