namespace Map.Analysis.Siting.Covering;

/// <summary>A part of all choices: those that keep what is decided.</summary>
/// <param name="Fixes">By site 1 where it is chosen, −1 where it is not, 0 where it is free.</param>
/// <param name="Bound">No choice in it is better.</param>
/// <param name="Prices">From which its bound is improved; shared, never changed.</param>
/// <param name="Site">The free site by which it is divided.</param>
internal sealed record BranchNode(sbyte[] Fixes, double Bound, Multipliers Prices, int Site);
