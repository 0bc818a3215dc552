using Map.Api.Editing;
using Map.Geodata.Branching.Briefs;
using Map.Geodata.Branching.Plans;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.Geodata.Store.Places;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;

namespace Map.Api.Branching;

/// <summary>What became of a plan's branches.</summary>
/// <param name="Plan">The plan's code.</param>
/// <param name="Created">Codes of the organizations that were added, in the order of the plan.</param>
/// <param name="Updated">Codes of the branches that go on, in the order of the plan.</param>
/// <param name="Emptied">Codes of the branches that have no route any more; what becomes of them is for people to decide.</param>
public sealed record AdoptedBranches(string Plan, IReadOnlyList<string> Created, IReadOnlyList<string> Updated, IReadOnlyList<string> Emptied);

/// <summary>Makes organizations of a plan's branches.</summary>
public sealed class BranchAdoption(IDbContextFactory<MapContext> store)
{
    /// <exception cref="EditException">The plan can't be adopted. Nothing was written.</exception>
    public async Task<AdoptedBranches> AdoptAsync(string code, int version, string? parent, CancellationToken cancel)
    {
        await using var session = new EditSession<Plan>(store.CreateDbContext());
        await session.BeginAsync(null, cancel);
        var plan = await session.LockAsync(new FeatureKeys(null, code), version, cancel);
        if (plan.Kind != PlanKind.Branches || BranchJson.Find<BranchSolution>(plan.Solution) is not { } solution) throw new NoBranchPlanException(code);
        if (plan.Status == PlanStatus.Built) throw new BranchPlanAdoptedException(code);
        var work = await BranchWork.ReadAsync(session.Context, code, solution, cancel);
        var above = parent is null ? null : await session.Context.Organizations.SingleOrDefaultAsync(o => o.Code == parent, cancel) ?? throw new UnknownOrganizationException([parent]);
        var created = new List<string>();
        foreach (var branch in solution.Branches)
        {
            var organization = work.Find(branch) ?? work.Create(branch, above);
            if (branch.Existing is null) created.Add(organization.Code);
            Place(organization, branch);
            if (organization.Location is { } at) organization.GridId = await GridOfPoint.FindAsync(session.Connection, at, cancel);
            // Features first, since a change of their parts raises their version.
            await StoreRefusals.TranslateAsync(() => organization.Code, () => session.Context.SaveChangesAsync(cancel));
        }

        work.MoveRoutes();
        plan.Status = PlanStatus.Built;
        await session.Context.SaveChangesAsync(cancel);
        await session.CommitAsync(cancel);
        return new AdoptedBranches(code, created, [.. solution.Branches.Select(b => b.Existing).OfType<string>()], work.Emptied());
    }

    /// <summary>What isn't known of a proposal stays as it was.</summary>
    private static void Place(Organization organization, ProposedBranch branch)
    {
        if (branch.Meeting is { } at) organization.Location = new Point(at.Lon, at.Lat) { SRID = 4326 };
        if (!branch.Area.IsEmpty) organization.ActivityArea = branch.Area;
    }
}
