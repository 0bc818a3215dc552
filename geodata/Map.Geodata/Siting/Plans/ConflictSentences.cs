using System.Globalization;
using Map.Analysis.Siting;
using Map.Geodata.Features;
using Map.Geodata.Siting.Cases;

namespace Map.Geodata.Siting.Plans;

/// <summary>Says in names of sites and grids why there is no plan, and the way out.</summary>
public static class ConflictSentences
{
    private const int Named = 5;

    public static SitingInfeasibleException Create(SitingCase of, SitingConflict conflict) => new(conflict.Kind, SentenceOf(of, conflict));

    private static string SentenceOf(SitingCase of, SitingConflict conflict)
    {
        var (brief, area) = (of.Brief, $"{of.Area.Grid.Name} ({of.Area.Grid.Code})");
        var allowed = of.Candidates.Count - Enumerable.Range(of.FirstCandidate, of.Candidates.Count).Count(s => of.Problem.StateOf(s) == SiteState.Forbidden);
        return conflict.Kind switch
        {
            SitingConflictKind.NoCandidates => Text($"There is no candidate in {area} that may be chosen{TooNear(of)}. Name more sources in candidates.from, add candidates.points, or lift what is forbidden."),
            SitingConflictKind.CountAboveCandidates => Text($"{brief.Stations} stations are asked for, but only {allowed} of the {of.Candidates.Count} candidates in {area} may be chosen{TooNear(of)}. Ask for fewer stations, or add candidates."),
            SitingConflictKind.CountBelowRequired => Text($"{Sites(of, conflict)} are required, more than the {brief.Stations} stations asked for. Require fewer, or ask for more."),
            SitingConflictKind.BudgetBelowRequired => Text($"The required sites {Sites(of, conflict)} cost {conflict.Sites.Sum(of.Problem.CostOf):0.##} together, more than the budget of {brief.Budget:0.##}. Require fewer, or raise the budget."),
            SitingConflictKind.BudgetBelowCheapest => Text($"Even the cheapest candidate, {Sites(of, conflict)}, costs {conflict.Sites.Sum(of.Problem.CostOf):0.##}, more than the budget of {brief.Budget:0.##}. Raise the budget, or lower costs."),
            SitingConflictKind.RequiredTooNear when conflict.Sites is [var a, var b] => TooNear(of, a, b),
            SitingConflictKind.FloorOutOfReach => Text($"Even with every candidate built, {Grids(of, conflict.Groups)} stay below the floor of {brief.Floors![0].Share:0.##} of their people. Lower the floor, add candidates there, or allow more minutes."),
            SitingConflictKind.PlacesOutOfReach when of.Problem.Weights.Count == 0 => Nobody(of, area),
            SitingConflictKind.PlacesOutOfReach when of.IsCoverage && brief.IsOfRoutes() => Text($"No courier passes a candidate in {area} with at most {brief.LimitMinutes():0.##} minutes of detour{(brief.AtLeast > 1 ? $", {brief.AtLeast} stations each" : "")}. Add candidates nearer to the {of.Cells.Count} routes, or allow more demand.detourMinutes."),
            SitingConflictKind.PlacesOutOfReach when of.IsCoverage => Text($"No candidate reaches anybody in {area} within {brief.LimitMinutes():0.##} minutes{(brief.AtLeast > 1 ? $" by {brief.AtLeast} stations" : "")}. Add candidates nearer to people, or allow more minutes."),
            SitingConflictKind.PlacesOutOfReach => Text($"{conflict.Places.Count} places have no way to any candidate, in {Grids(of, conflict.Places.Select(p => of.GridOf(p)))}. Add candidates that they reach."),
            _ => Text($"Each limit alone can be kept, but not all together ({Limits(of)}). Loosen one of them."),
        };
    }

    private static string Nobody(SitingCase of, string area) => of.Brief.IsOfRoutes() ? NobodyRides(of, area) : Text(
        $"Nobody counts in {area}: {of.Cells.Count} places are known there, and none with {UpperSnake.Write(of.Brief.Demand!.People)} at {string.Join(", ", of.Brief.Demand.Hours!)} o'clock ({of.UnknownCells} of them are unknown). Import demand, ask for other hours, or count RESIDENTS or CELLS.");

    private static string NobodyRides(SitingCase of, string area) => Text(
        $"Nobody counts in {area}: {of.Cells.Count} routes of {(of.Survey is { } survey ? $"the survey {survey}" : "no survey")} run through it, and none is known to be ridden at {string.Join(", ", of.Brief.Demand!.Hours!)} o'clock ({of.UnknownCells} are unknown, {of.CellsWithoutStreet} are on no streets). Import routes or traces, name another demand.survey, or ask for other hours.");

    private static string TooNear(SitingCase of, int a, int b)
    {
        var (one, other) = (of.CandidateOf(a), of.CandidateOf(b));
        return Text($"{one.Name} ({one.Code}) and {other.Name} ({other.Code}) are both required, but stand {one.Place.MetresTo(other.Place):0} m apart, nearer than the spacing of {of.Brief.SpacingMetres:0} m. Require one of them only, or lower spacingMetres.");
    }

    private static string TooNear(SitingCase of) => of.TooNearExisting == 0 ? "" : Text($" ({of.TooNearExisting} stand nearer than {of.Brief.SpacingMetres:0} m to a station)");

    private static string Limits(SitingCase of)
    {
        var brief = of.Brief;
        string?[] limits =
        [
            brief.Stations is { } count ? Text($"{count} stations") : null,
            brief.Budget is { } budget ? Text($"a budget of {budget:0.##}") : null,
            brief.SpacingMetres is { } metres ? Text($"a spacing of {metres:0} m") : null,
            brief.Required is { Count: > 0 } required ? Text($"{required.Count} required sites") : null,
            brief.Floors is [var floor] ? Text($"a floor of {floor.Share:0.##} in every {UpperSnake.Write(floor.Level)}") : null,
            brief.Capacity is { } capacity ? Text($"a capacity of {capacity:0.##}") : null,
            brief.Objective == SitingObjective.SetCover ? Text($"a share of {brief.Share ?? 1:0.##}") : null,
        ];
        return string.Join(", ", limits.OfType<string>());
    }

    private static string Sites(SitingCase of, SitingConflict conflict) =>
        List([.. conflict.Sites.Where(s => s >= of.FirstCandidate).Select(s => $"{of.CandidateOf(s).Name} ({of.CandidateOf(s).Code})")]);

    private static string Grids(SitingCase of, IEnumerable<int> groups) => Grids(of, groups.Select(g => (SitingGrid?)of.Groups[g]));

    private static string Grids(SitingCase of, IEnumerable<SitingGrid?> grids) =>
        List([.. grids.Select(g => g ?? of.Area.Grid).Distinct().Select(g => $"{g.Name} ({g.Code})")]);

    private static string List(List<string> names) =>
        string.Join(", ", names.Take(Named)) + (names.Count > Named ? Text($" and {names.Count - Named} more") : "");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
