using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.Api.Matching;

/// <summary>A need and a resource that fit each other.</summary>
public abstract class MatchView(Match match)
{
    /// <summary>Metres between the two, on the ellipsoid.</summary>
    public double DistanceMetres => match.Metres;

    /// <summary>By what they fit.</summary>
    public MatchedBy By => match.By;

    /// <summary>The project that pairs them already and isn't cancelled; null if there is none.</summary>
    public async Task<Project?> GetProjectAsync(FieldSelection selection, FeatureLoader<Project> projects) =>
        match.Project is { } key ? await projects.LoadAsync(new FeatureKey(key, selection)) : null;

    protected Task<T?> LoadAsync<T>(FieldSelection selection, FeatureLoader<T> features)
        where T : Feature => features.LoadAsync(new FeatureKey(match.Id, selection));
}

/// <summary>A resource that fits a case.</summary>
public sealed class ResourceMatch(Match match) : MatchView(match)
{
    /// <summary>The resource.</summary>
    public async Task<Resource> GetResourceAsync(FieldSelection selection, FeatureLoader<Resource> resources) => (await LoadAsync(selection, resources))!;
}

/// <summary>A need that a resource fits.</summary>
public sealed class NeedMatch(Match match) : MatchView(match)
{
    /// <summary>The need.</summary>
    public async Task<Case> GetNeedAsync(FieldSelection selection, FeatureLoader<Case> cases) => (await LoadAsync(selection, cases))!;
}

[ExtendObjectType<Case>]
public sealed class CaseMatchFields
{
    /// <summary>
    /// Resources nearby that offer the service which the case asks for, nearest first; where one of the two names no service, those
    /// whose kind is the case's category. None where either place is unknown.
    /// </summary>
    /// <param name="within">How far a resource may be, in metres up to 50,000, as the crow flies.</param>
    /// <param name="first">How many at most, up to 100.</param>
    public static async Task<IReadOnlyList<ResourceMatch>> GetMatchesAsync(
        [Parent(nameof(Case.Id))] Case one, ResourceMatches matches, double within = 3000, int first = 10) =>
        [.. (await matches.LoadAsync(MatchKey.Create(one.Id, within, first)))!.Select(match => new ResourceMatch(match))];
}

[ExtendObjectType<Resource>]
public sealed class ResourceMatchFields
{
    /// <summary>Needs nearby that still wait (OPEN, ACCEPTED or ASSIGNED) and that the resource fits, nearest first; fitting as <c>Case.matches</c> says it.</summary>
    /// <param name="within">How far a need may be, in metres up to 50,000, as the crow flies.</param>
    /// <param name="first">How many at most, up to 100.</param>
    public static async Task<IReadOnlyList<NeedMatch>> GetNeedsAsync(
        [Parent(nameof(Resource.Id))] Resource one, NeedMatches matches, double within = 3000, int first = 10) =>
        [.. (await matches.LoadAsync(MatchKey.Create(one.Id, within, first)))!.Select(match => new NeedMatch(match))];
}
