namespace Map.Analysis.Siting;

/// <summary>Two sites nearer to each other than the least spacing: not both may be in a plan.</summary>
public readonly record struct SitePair(int A, int B);
