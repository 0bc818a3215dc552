using System.Text.Json;
using Map.Geodata.Siting.Plans;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Zones;

/// <summary>Saves plans of zones as drafts.</summary>
public static class ZonePlanStore
{
    private const string Insert = """
        insert into plan (code, name, kind, status, grid_id, problem, solution, certificate)
        values ($1, $2, 'ZONES', 'DRAFT', (select id from grid where code = $3), $4, $5, $6)
        on conflict (code) do nothing returning id
        """;

    /// <summary>Writes a plan, in the connection's transaction.</summary>
    /// <exception cref="PlanCodeTakenException">Another plan has the code.</exception>
    public static async Task InsertAsync(NpgsqlConnection connection, string code, string? name, PlannedZones planned, CancellationToken cancel)
    {
        await using var insert = new NpgsqlCommand(Insert, connection);
        foreach (var text in (string[])[code, name ?? planned.Brief.Name ?? FormattableString.Invariant($"{planned.Brief.Area} · ZONES {planned.Brief.Zones}"), planned.Brief.Area]) insert.Parameters.Add(new() { Value = text });
        foreach (var json in (JsonElement[])[ZoneJson.Write(planned.Brief), ZoneJson.Write(planned.Solution), ZoneJson.Write(planned.Certificate)])
            insert.Parameters.Add(new() { Value = json.GetRawText(), NpgsqlDbType = NpgsqlDbType.Jsonb });
        if (await insert.ExecuteScalarAsync(cancel) is not long) throw new PlanCodeTakenException(code);
    }
}
