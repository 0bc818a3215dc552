using System.Text.Json;
using Map.Geodata.Branching.Briefs;
using Map.Geodata.Siting.Plans;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Branching.Plans;

/// <summary>Saves branch plans as drafts.</summary>
public static class BranchPlanStore
{
    private const string Insert = """
        insert into plan (code, name, kind, status, grid_id, problem, solution, certificate)
        values ($1, $2, 'BRANCHES', 'DRAFT', (select id from grid where code = $3), $4, $5, $6)
        on conflict (code) do nothing returning id
        """;

    /// <summary>Writes a plan, in the connection's transaction.</summary>
    /// <exception cref="PlanCodeTakenException">Another plan has the code.</exception>
    public static async Task InsertAsync(NpgsqlConnection connection, string code, string? name, PlannedBranches planned, CancellationToken cancel)
    {
        await using var insert = new NpgsqlCommand(Insert, connection);
        foreach (var text in (string?[])[code, name ?? planned.Name, planned.Case.Brief.Area])
            insert.Parameters.Add(new() { Value = (object?)text ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        foreach (var json in (JsonElement[])[BranchJson.Write(planned.Case.Brief), BranchJson.Write(planned.Solution), BranchJson.Write(planned.Certificate)])
            insert.Parameters.Add(new() { Value = json.GetRawText(), NpgsqlDbType = NpgsqlDbType.Jsonb });
        if (await insert.ExecuteScalarAsync(cancel) is not long) throw new PlanCodeTakenException(code);
    }
}
