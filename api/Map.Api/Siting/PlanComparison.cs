using Map.Geodata.Siting.Plans;

namespace Map.Api.Siting;

/// <summary>Plans side by side.</summary>
/// <param name="Plans">The plans.</param>
/// <param name="Sites">Every site of any of them: first those that most plans have.</param>
/// <param name="Grids">Every grid of any of them, in the order of their codes.</param>
/// <param name="IsSameQuestion">Whether all count the same people at the same hours by the same objective, so that their figures can be compared.</param>
public sealed record PlanComparison(
    IReadOnlyList<SitingPlanView> Plans, IReadOnlyList<ComparedSite> Sites, IReadOnlyList<ComparedGrid> Grids, bool IsSameQuestion)
{
    internal static PlanComparison Create(IReadOnlyList<SitingPlanView> plans)
    {
        var sites = plans.SelectMany(p => p.Solution.Sites.Select(s => (Plan: p.Code, Site: s))).GroupBy(s => s.Site.Code)
            .Select(g => new ComparedSite(g.Key, g.First().Site.Name, g.First().Site.Lon, g.First().Site.Lat, [.. g.Select(s => s.Plan)]))
            .OrderByDescending(s => s.Plans.Count).ThenBy(s => s.Code, StringComparer.Ordinal);
        var grids = plans.SelectMany(p => p.Solution.Grids).Select(g => (g.Grid, g.Name)).DistinctBy(g => g.Grid).OrderBy(g => g.Grid, StringComparer.Ordinal)
            .Select(g => new ComparedGrid(g.Grid, g.Name, [.. plans.Select(p => p.Solution.Grids.FirstOrDefault(e => e.Grid == g.Grid)?.Planned)]));
        return new PlanComparison(plans, [.. sites], [.. grids], plans.Select(p => Question(p.Solution)).Distinct().Count() == 1);
    }

    private static string Question(SitingSolution solution) => FormattableString.Invariant($"{solution.Objective} {solution.People} {string.Join(' ', solution.Hours)}");
}

/// <summary>A site, and the plans that have it.</summary>
/// <param name="Code">The candidate's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Lon">Longitude, WGS-84.</param>
/// <param name="Lat">Latitude, WGS-84.</param>
/// <param name="Plans">Their codes.</param>
public sealed record ComparedSite(string Code, string Name, double Lon, double Lat, IReadOnlyList<string> Plans);

/// <summary>A grid in several plans.</summary>
/// <param name="Grid">The grid's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Planned">Who is covered with each plan, in the order of the plans; null where it isn't known.</param>
public sealed record ComparedGrid(string Grid, string Name, IReadOnlyList<double?> Planned);
