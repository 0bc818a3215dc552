using Map.Analysis.Routes.Branches;
using Map.Geodata.Branching.Cases;
using Npgsql;

namespace Map.Geodata.Branching.Plans;

/// <summary>What branches are called: as before, or by the street along which most of their chain runs.</summary>
internal static class BranchNames
{
    private const string Sql = """
        select r.osm_id, min(r.name) from base_road r where r.osm_id = any ($1) and r.name is not null group by r.osm_id
        """;

    /// <summary>A name for each branch, in their order; none twice.</summary>
    public static async Task<string[]> FindAsync(NpgsqlDataSource store, BranchCase of, BranchPlan plan, BranchChain?[] chains, CancellationToken cancel)
    {
        var ways = plan.Branches.Select(b => WaysOf(of, b)).ToArray();
        var streets = await StreetsAsync(store, [.. ways.SelectMany(w => w.Keys).Distinct()], cancel);
        var (names, taken) = (new string[ways.Length], new HashSet<string>(StringComparer.Ordinal));
        for (var b = 0; b < names.Length; b++)
        {
            var wanted = plan.Branches[b].Existing is { } existing ? of.Existing[existing].Name : NameOf(of, plan.Branches[b], ways[b], streets, chains[b] is not null);
            names[b] = wanted;
            for (var number = 2; !taken.Add(names[b]); number++) names[b] = FormattableString.Invariant($"{wanted}（{number}）");
        }

        return names;
    }

    private static string NameOf(BranchCase of, PlannedBranch branch, Dictionary<long, long> ways, Dictionary<long, string> streets, bool hasChain)
    {
        var street = ways.Where(w => streets.ContainsKey(w.Key)).GroupBy(w => streets[w.Key]).OrderByDescending(g => g.Sum(w => w.Value)).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        if (of.Brief.Basis == BranchBasis.Zone && branch.Zone is { } zone) return of.Zones[zone].Name + "片区流动党支部";
        if (hasChain && street is not null) return street + "沿线流动党支部";
        return "路线流动党支部";
    }

    /// <summary>The ways of a branch's chain route, with couriers times millimetres of the branch on each.</summary>
    private static Dictionary<long, long> WaysOf(BranchCase of, PlannedBranch branch)
    {
        var (edges, couriers) = (of.Engine.Graph.Network.Edges, new Dictionary<int, long>());
        foreach (var route in branch.Routes.Select(r => of.Problem.Routes[r]))
        {
            foreach (var edge in route.EdgeSides.Select(s => s >> 1).Distinct()) couriers[edge] = couriers.GetValueOrDefault(edge) + route.Couriers;
        }

        return of.Problem.Routes[branch.ChainRoute].EdgeSides.Select(s => s >> 1).Distinct().GroupBy(e => edges.SourceId[e])
            .ToDictionary(g => g.Key, g => g.Sum(e => couriers.GetValueOrDefault(e) * edges.LengthMm[e]));
    }

    private static async Task<Dictionary<long, string>> StreetsAsync(NpgsqlDataSource store, long[] ways, CancellationToken cancel)
    {
        await using var command = store.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = ways });
        await using var row = await command.ExecuteReaderAsync(cancel);
        var names = new Dictionary<long, string>();
        while (await row.ReadAsync(cancel)) names.Add(row.GetInt64(0), row.GetString(1));
        return names;
    }
}
