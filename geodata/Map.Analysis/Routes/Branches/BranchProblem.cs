namespace Map.Analysis.Routes.Branches;

/// <summary>Routes to be parted into branches.</summary>
/// <param name="Routes">The routes.</param>
/// <param name="Contacts">Where they meet.</param>
/// <param name="Existing">The branches that there are.</param>
/// <param name="HasPlaces">Whether any place was given where branches could meet: a route without a detour to any is then left out.</param>
public sealed record BranchProblem(
    IReadOnlyList<BranchRoute> Routes, RouteContacts Contacts, IReadOnlyList<ExistingBranch> Existing, bool HasPlaces);
