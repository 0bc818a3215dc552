namespace Map.Analysis.Siting.Medians;

/// <summary>Where the relaxation of a node begins.</summary>
/// <param name="Lambda">By place.</param>
/// <param name="Prices">By group.</param>
internal sealed record MedianMultipliers(float[] Lambda, double[] Prices);
