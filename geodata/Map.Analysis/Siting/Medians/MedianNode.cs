namespace Map.Analysis.Siting.Medians;

/// <summary>A part of all choices: those that agree with some decisions.</summary>
/// <param name="Decisions">Of the part that was split.</param>
/// <param name="Site">The site by which it was split.</param>
/// <param name="IsOpen">Whether this is the half with the site, or the one without.</param>
/// <param name="Bound">At most the cost of every choice in it.</param>
/// <param name="Start">Where its relaxation begins; null: as at the root.</param>
internal sealed record MedianNode(SiteDecisions Decisions, int Site, bool IsOpen, double Bound, MedianMultipliers? Start);
