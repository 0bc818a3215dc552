using System.Text.Json;
using Map.Analysis.Siting;
using Map.Api.Editing;
using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Siting.Cases;
using Map.Geodata.Siting.Plans;
using Map.Geodata.Store.Networks;

namespace Map.Api.Siting;

/// <summary>Proposes and approves plans: nobody has to believe a certificate, and none is approved that has become wrong.</summary>
public sealed class PlanSteps(Editor editor, SitingCases cases)
{
    /// <exception cref="EditException">The plan can't take the step.</exception>
    public Task<Plan> TakeAsync(string code, int version, PlanStatus to, CancellationToken cancel) => editor.ChangeAsync<Plan>(
        new FeatureKeys(null, code), version,
        async (_, plan) =>
        {
            if (plan.Status > PlanStatus.Proposed || (to == PlanStatus.Proposed && plan.Status == PlanStatus.Proposed))
                throw new PlanStepNotAllowedException(plan.Status, UpperSnake.Write(to).ToLowerInvariant());
            await CheckAsync(plan, cancel);
            plan.Status = to;
        },
        cancel);

    /// <summary>Reckons the plan anew from its problem, by the plainest way there is.</summary>
    private async Task CheckAsync(Plan plan, CancellationToken cancel)
    {
        if (PlanJson.Find<SitingSolution>(plan.Solution) is not { } solution || PlanJson.Find<SolutionCertificate>(plan.Certificate) is not { } certificate)
            throw new NoSitingPlanException(plan.Code);
        var now = await CreateCaseAsync(plan, certificate, cancel);
        var sites = solution.Sites.Select(s => now.FindSite(s.Code) ?? throw Outdated(plan, certificate, null, $"the candidate {s.Name} ({s.Code}) is gone")).ToList();
        var review = SitingCheck.Review(now.Problem, sites);
        if (!review.IsValid)
            throw Outdated(plan, certificate, null, $"it breaks its own limits now ({string.Join(", ", review.Broken.Select(UpperSnake.Write))})");
        var objective = new SolutionUnit(now).Objective(review.Objective);
        if (objective != certificate.Objective)
            throw Outdated(plan, certificate, objective, FormattableString.Invariant($"its certificate says {certificate.Objective}, and it amounts to {objective} now"));
    }

    private async Task<SitingCase> CreateCaseAsync(Plan plan, SolutionCertificate certificate, CancellationToken cancel)
    {
        try
        {
            return await cases.CreateAsync(BriefJson.Read(plan.Problem), cancel);
        }
        catch (Exception e) when (e is BriefException or SitingInfeasibleException or NoNetworkHereException or JsonException)
        {
            throw Outdated(plan, certificate, null, "its problem can't be asked any more: " + e.Message.TrimEnd('.'));
        }
    }

    private static OutdatedPlanException Outdated(Plan plan, SolutionCertificate certificate, double? now, string why) => new(plan.Code, certificate.Objective, now, why);
}
