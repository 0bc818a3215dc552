using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Siting.Plans;

/// <summary>A plan of any kind that was found, as it is saved.</summary>
/// <param name="Kind">SITING, BRANCHES or ZONES.</param>
/// <param name="Code">By which it will be known.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Area">The code of the grid that it is about; null for none.</param>
/// <param name="Problem">What was asked.</param>
/// <param name="Solution">What was found.</param>
/// <param name="Certificate">How good that is, and why.</param>
internal sealed record PlanDraft(string Kind, string Code, string Name, string? Area, JsonElement Problem, JsonElement Solution, JsonElement Certificate)
{
    private const string Insert = """
        insert into plan (kind, code, name, status, grid_id, problem, solution, certificate)
        values ($1, $2, $3, 'DRAFT', (select id from grid where code = $4), $5, $6, $7)
        on conflict (code) do nothing returning id
        """;

    /// <summary>Writes it, in the connection's transaction.</summary>
    /// <returns>The plan's key.</returns>
    /// <exception cref="PlanCodeTakenException">Another plan has the code.</exception>
    public async Task<long> InsertAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var insert = new NpgsqlCommand(Insert, connection);
        foreach (var text in (string?[])[Kind, Code, Name, Area]) insert.Parameters.Add(new() { Value = (object?)text ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        foreach (var json in (JsonElement[])[Problem, Solution, Certificate]) insert.Parameters.Add(new() { Value = json.GetRawText(), NpgsqlDbType = NpgsqlDbType.Jsonb });
        return await insert.ExecuteScalarAsync(cancel) is long id ? id : throw new PlanCodeTakenException(Code);
    }
}
