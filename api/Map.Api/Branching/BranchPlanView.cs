using System.Text.Json;
using Map.Analysis.Routes.Branches;
using Map.Api.Querying;
using Map.Geodata.Branching.Briefs;
using Map.Geodata.Branching.Plans;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Branching;

/// <summary>A plan of branches that a search has found.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status">How far it is; BUILT once it is adopted.</param>
/// <param name="Version">For adopting it.</param>
/// <param name="Problem">What was asked, as startBranching takes it.</param>
/// <param name="Solution">What it proposes.</param>
/// <param name="Certificate">How it was found.</param>
[GraphQLName("BranchPlan")]
public sealed record BranchPlanView(
    string Code, string Name, PlanStatus Status, int Version, JsonElement Problem, BranchSolution Solution, BranchCertificate Certificate);

/// <summary>Reads plans of branches that searches have found.</summary>
public sealed class BranchPlanReader(ReadSource source)
{
    private const string Sql = """
        select code, name, status, version, problem::text, solution::text, certificate::text from plan
        where kind = 'BRANCHES' and code = any ($1) and solution is not null and certificate is not null
        """;

    public async Task<IReadOnlyList<BranchPlanView>> ListAsync(IEnumerable<string> codes, CancellationToken cancel)
    {
        await using var command = source.DataSource.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = codes.ToArray() });
        await using var row = await command.ExecuteReaderAsync(cancel);
        var plans = new List<BranchPlanView>();
        while (await row.ReadAsync(cancel))
        {
            if (BranchJson.Find<BranchSolution>(JsonElement.Parse(row.GetString(5))) is not { } solution) continue;
            if (BranchJson.Find<BranchCertificate>(JsonElement.Parse(row.GetString(6))) is not { } certificate) continue;
            plans.Add(new BranchPlanView(
                row.GetString(0), row.GetString(1), UpperSnake.Get<PlanStatus>(row.GetString(2)), row.GetInt32(3), JsonElement.Parse(row.GetString(4)), solution, certificate));
        }

        return plans;
    }
}
