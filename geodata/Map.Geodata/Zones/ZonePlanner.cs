using Map.Analysis.Zones;
using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;
using Npgsql;

namespace Map.Geodata.Zones;

/// <summary>A plan of zones that was found.</summary>
/// <param name="Brief">What was asked.</param>
/// <param name="Solution">What it proposes.</param>
/// <param name="Certificate">How good it is known to be.</param>
public sealed record PlannedZones(ZoneBrief Brief, ZoneSolution Solution, ZoneCertificate Certificate);

/// <summary>How good a plan of zones was known to be when it was found.</summary>
/// <param name="Proof">OPTIMAL where all plans were compared, FOUND for the best of a search.</param>
/// <param name="Cost">What was minimised: unlikeness and imbalance weighed against each other.</param>
/// <param name="Method">By what it was found.</param>
public sealed record ZoneCertificate(ZoneProof Proof, double Cost, string Method);

/// <summary>Groups grids of the store into zones.</summary>
/// <param name="store">The store.</param>
public sealed class ZonePlanner(NpgsqlDataSource store)
{
    private static readonly ZoneTrait[] AllTraits = Enum.GetValues<ZoneTrait>();

    /// <exception cref="BriefException">What is asked makes no sense with what the store has.</exception>
    /// <exception cref="NoZonesException">There are no such zones.</exception>
    public async Task<PlannedZones> PlanAsync(ZoneBrief brief, IProgress<double>? progress, CancellationToken cancel)
    {
        brief.Check();
        var ground = await new ZoneReader(store).ReadAsync(brief, cancel);
        if (brief.Zones > ground.Grids.Count) throw new BriefException("$.zones", $"is {brief.Zones}, more than the {ground.Grids.Count} grids there; ask for fewer");
        var traits = ZoneTraits.Of(ground.Grids, brief.Alike ?? AllTraits);
        var open = new ZoneSolution
        {
            Grids = [.. ground.Grids.Select((g, n) => MemberOf(g, traits[n]))],
            Borders = [.. ground.Borders.Select(b => (IReadOnlyList<int>)[b.One, b.Other])],
            Unlikeness = 0,
            Imbalance = 0,
        };
        CheckSizes(brief, open);
        var plan = ZoneSolver.Solve(open.ProblemOf(brief), brief.Seed, progress, cancel);
        var method = plan.Proof == ZoneProof.Optimal ? "all plans compared" : "simulated annealing of contiguous zones";
        return new PlannedZones(brief, open.With(plan), new ZoneCertificate(plan.Proof, plan.Cost, method));
    }

    private static ZoneMember MemberOf(ZoneGrid grid, double?[] traits) => new()
    {
        Code = grid.Code,
        Name = grid.Name,
        Zone = 1,
        Residents = grid.Residents,
        Couriers = grid.Couriers,
        Needs = grid.Needs,
        AreaKm2 = grid.AreaKm2,
        Traits = traits,
    };

    /// <summary>A zone of unknown size is neither too small nor large enough.</summary>
    private static void CheckSizes(ZoneBrief brief, ZoneSolution open)
    {
        var unknown = open.Grids.Where(g => g.SizeBy(brief.SizeBy) is null).ToList();
        if (unknown.Count == 0) return;
        throw new BriefException(
            "$.sizeBy", $"is {UpperSnake.Write(brief.SizeBy)}, which is unknown of {unknown.Count} grids, the first {unknown[0].Code}; give them the figure, or measure zones by GRIDS");
    }
}
