using System.Text.Json;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.Geodata.Siting.Plans;
using Map.GraphQL.Building;

namespace Map.Api.Siting;

/// <summary>A plan that a search has found.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Version">For proposing and approving it.</param>
/// <param name="Problem">What was asked, as startSiting takes it.</param>
/// <param name="Solution">What it proposes and why.</param>
/// <param name="Certificate">How good it is.</param>
[GraphQLName("SitingPlan")]
public sealed record SitingPlanView(
    string Code, string Name, PlanStatus Status, int Version, JsonElement Problem, SitingSolution Solution, SolutionCertificate Certificate)
{
    /// <summary>The share of everybody who is covered with the plan, 0–1; null where figures are not known.</summary>
    public double? Share => Solution is { Planned: { } planned, Everybody: > 0 and var all } ? planned / all : null;
}

/// <summary>Reads plans that searches have found; others have no solution of theirs.</summary>
public sealed class SitingPlanReader(ReadSource source)
{
    private const string Sql = "select code, name, status, version, problem::text, solution::text, certificate::text from plan where code = any ($1) and solution is not null and certificate is not null";

    public async Task<IReadOnlyList<SitingPlanView>> ListAsync(IEnumerable<string> codes, CancellationToken cancel)
    {
        await using var command = source.DataSource.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = codes.ToArray() });
        await using var row = await command.ExecuteReaderAsync(cancel);
        var plans = new List<SitingPlanView>();
        while (await row.ReadAsync(cancel))
        {
            if (PlanJson.Find<SitingSolution>(JsonElement.Parse(row.GetString(5))) is not { } solution) continue;
            if (PlanJson.Find<SolutionCertificate>(JsonElement.Parse(row.GetString(6))) is not { } certificate) continue;
            plans.Add(new SitingPlanView(
                row.GetString(0), row.GetString(1), UpperSnake.Get<PlanStatus>(row.GetString(2)), row.GetInt32(3), JsonElement.Parse(row.GetString(4)), solution, certificate));
        }

        return plans;
    }
}
