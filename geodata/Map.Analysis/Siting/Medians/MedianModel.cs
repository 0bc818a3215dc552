using Map.Analysis.Siting.Covering;

namespace Map.Analysis.Siting.Medians;

/// <summary>
/// A siting problem reduced to the sites about which there is something to decide: existing sites have become what a place costs
/// without a chosen one, and pairs that are no nearer are gone. Places without weight are gone too. Immutable.
/// </summary>
internal sealed class MedianModel
{
    private MedianModel()
    {
    }

    /// <summary>The problem's number of each site of the model.</summary>
    public required int[] Sites { get; init; }

    /// <summary>The problem's number of each place of the model.</summary>
    public required int[] Places { get; init; }

    /// <summary>Sites of the model that must be chosen.</summary>
    public required int[] Required { get; init; }

    public required MedianRows Rows { get; init; }

    /// <summary>By place the milliseconds that count without a chosen site, or <see cref="MedianRowsBuilder.NoCeiling"/>.</summary>
    public required int[] CeilingsMs { get; init; }

    public required SiteRules Rules { get; init; }

    public static MedianModel Create(SitingProblem problem)
    {
        var openable = CoverageTarget.OpenableSites(problem);
        int[] sites = [.. Enumerable.Range(0, problem.Matrix.SiteCount).Where(s => openable[s] && problem.StateOf(s) != SiteState.Existing)];
        int[] places = [.. Enumerable.Range(0, problem.Matrix.PlaceCount).Where(p => problem.Weights[p] > 0)];
        var builder = new MedianRowsBuilder(problem, sites, places);
        return new MedianModel
        {
            Sites = sites,
            Places = places,
            Required = [.. Enumerable.Range(0, sites.Length).Where(s => problem.StateOf(sites[s]) == SiteState.Required)],
            Rows = builder.Build(),
            CeilingsMs = builder.CeilingsMs,
            Rules = SiteRulesBuilder.Build(problem, sites),
        };
    }

    /// <summary>Required sites are open; null when rules forbid that.</summary>
    public SiteDecisions? FindDecisions()
    {
        var decisions = new SiteDecisions(Rules);
        foreach (var site in Required)
        {
            if (!decisions.TryOpen(site)) return null;
        }

        decisions.CloseWhatIsTooMuch();
        return decisions;
    }
}
