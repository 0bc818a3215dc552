using Map.Geodata.Siting.Plans;
using Npgsql;

namespace Map.Geodata.Zones;

/// <summary>Saves plans of zones as drafts.</summary>
public static class ZonePlanStore
{
    /// <summary>Writes a plan, in the connection's transaction.</summary>
    /// <exception cref="PlanCodeTakenException">Another plan has the code.</exception>
    public static Task InsertAsync(NpgsqlConnection connection, string code, string? name, PlannedZones planned, CancellationToken cancel) => new PlanDraft(
        "ZONES", code, name ?? planned.Brief.Name ?? FormattableString.Invariant($"{planned.Brief.Area} · ZONES {planned.Brief.Zones}"), planned.Brief.Area,
        ZoneJson.Write(planned.Brief), ZoneJson.Write(planned.Solution), ZoneJson.Write(planned.Certificate)).InsertAsync(connection, cancel);
}
