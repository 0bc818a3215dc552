using Map.Analysis.Siting.Covering;

namespace Map.Analysis.Siting.Medians;

/// <summary>
/// A siting problem reduced to the sites about which there is something to decide: existing sites have become what a place costs
/// without a chosen one, and pairs that are no nearer are gone. Places without weight are gone too. Immutable.
/// </summary>
internal sealed class MedianModel
{
    private MedianModel(int[] sites, int[] places, int[] required, MedianRows rows, SiteRules rules) =>
        (Sites, Places, Required, Rows, Rules) = (sites, places, required, rows, rules);

    /// <summary>The problem's number of each site of the model.</summary>
    public int[] Sites { get; }

    /// <summary>The problem's number of each place of the model.</summary>
    public int[] Places { get; }

    /// <summary>Sites of the model that must be chosen.</summary>
    public int[] Required { get; }

    public MedianRows Rows { get; }

    public SiteRules Rules { get; }

    public static MedianModel Create(SitingProblem problem)
    {
        var openable = CoverageTarget.OpenableSites(problem);
        int[] sites = [.. Enumerable.Range(0, problem.Matrix.SiteCount).Where(s => openable[s] && problem.StateOf(s) != SiteState.Existing)];
        int[] places = [.. Enumerable.Range(0, problem.Matrix.PlaceCount).Where(p => problem.Weights[p] > 0)];
        int[] required = [.. Enumerable.Range(0, sites.Length).Where(s => problem.StateOf(sites[s]) == SiteState.Required)];
        return new MedianModel(sites, places, required, new MedianRowsBuilder(problem, sites, places).Build(), SiteRulesBuilder.Build(problem, sites));
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
