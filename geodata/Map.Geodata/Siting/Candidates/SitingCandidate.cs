using Map.Analysis.Network;
using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;

namespace Map.Geodata.Siting.Candidates;

/// <summary>A place where a station could stand.</summary>
/// <param name="Code">Its own among all candidates, and the same as long as what it comes from is.</param>
/// <param name="Name">As people call it; a corner has the names of its streets.</param>
/// <param name="Place">Where.</param>
/// <param name="BuildKind">How a station would be built there.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Cost">Given by the planner; null: by the way it is built.</param>
/// <param name="Capacity">Given by the planner; null: as the problem says.</param>
/// <param name="IsPlanned">Whether it is a station that is planned already.</param>
public sealed record SitingCandidate(
    string Code, string Name, Place Place, BuildKind BuildKind, CandidateSource Source, double? Cost = null, double? Capacity = null, bool IsPlanned = false);
