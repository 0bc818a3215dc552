using Map.Api.Editing;
using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.Geodata.Zones;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Zones;

/// <summary>Changes plans of zones and makes area unions of them.</summary>
public sealed class ZoneEditor(IDbContextFactory<MapContext> store)
{
    /// <summary>Moves a grid to a zone beside it.</summary>
    /// <exception cref="EditException">It can't be moved. Nothing was written.</exception>
    public async Task<ZonePlanView> MoveAsync(string code, int version, string grid, int zone, CancellationToken cancel)
    {
        await using var session = new EditSession<Plan>(store.CreateDbContext());
        var (plan, brief, solution) = await BeginAsync(session, code, version, cancel);
        var place = solution.Grids.Index().Where(g => g.Item.Code == grid).Select(g => (int?)g.Index).SingleOrDefault() ?? throw new NotInZonePlanException(code, $"grid {grid}");
        if (zone < 1 || zone > brief.Zones) throw new NotInZonePlanException(code, $"zone {zone}");
        if (solution.Grids[place].Zone != zone)
        {
            if (ZoneMoves.Find(solution, place, zone) is { } problem) throw new BrokenZoneException(grid, zone, problem);
            plan.Solution = ZoneJson.Write(ZoneMoves.Move(solution, brief, place, zone));
        }

        await session.Context.SaveChangesAsync(cancel);
        await session.CommitAsync(cancel);
        return ZonePlanView.Find(plan)!;
    }

    /// <summary>Makes an area union (片区联合党委) of each zone, all of them or none.</summary>
    /// <exception cref="EditException">The plan can't be adopted. Nothing was written.</exception>
    public async Task<AdoptedZones> AdoptAsync(string code, int version, string? lead, CancellationToken cancel)
    {
        await using var session = new EditSession<Plan>(store.CreateDbContext());
        var (plan, brief, solution) = await BeginAsync(session, code, version, cancel);
        var leader = lead is null ? null : await session.Context.Organizations.SingleOrDefaultAsync(o => o.Code == lead, cancel) ?? throw new UnknownOrganizationException([lead]);
        var created = new List<string>();
        foreach (var zone in solution.ListZones(brief))
        {
            var union = await ZoneUnions.CreateAsync(session.Context, code, zone, leader, cancel);
            session.Context.Add(union);
            created.Add(union.Code);
            await StoreRefusals.TranslateAsync(() => union.Code, () => session.Context.SaveChangesAsync(cancel));
        }

        plan.Status = PlanStatus.Built;
        await session.Context.SaveChangesAsync(cancel);
        await session.CommitAsync(cancel);
        return new AdoptedZones(code, created);
    }

    private static async Task<(Plan Plan, ZoneBrief Brief, ZoneSolution Solution)> BeginAsync(EditSession<Plan> session, string code, int version, CancellationToken cancel)
    {
        await session.BeginAsync(null, cancel);
        var plan = await session.LockAsync(new FeatureKeys(null, code), version, cancel);
        if (plan.Kind != PlanKind.Zones || ZoneJson.Find<ZoneBrief>(plan.Problem) is not { } brief || ZoneJson.Find<ZoneSolution>(plan.Solution) is not { } solution)
            throw new NoZonePlanException(code);
        return plan.Status == PlanStatus.Built ? throw new ZonePlanAdoptedException(code) : (plan, brief, solution);
    }
}

/// <summary>What became of a plan's zones.</summary>
/// <param name="Plan">The plan's code.</param>
/// <param name="Alliances">The codes of the alliances of kind AREA_UNION that were added, in the order of the zones.</param>
public sealed record AdoptedZones(string Plan, IReadOnlyList<string> Alliances);
