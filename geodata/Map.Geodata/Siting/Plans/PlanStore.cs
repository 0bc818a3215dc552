using Map.Geodata.Siting.Briefs;
using NetTopologySuite.Geometries;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Siting.Plans;

/// <summary>A plan can't have a code, since another plan has it.</summary>
public sealed class PlanCodeTakenException(string code) : Exception($"There is a plan with the code \"{code}\" already; choose another code, or delete that plan.")
{
    public string Code { get; } = code;
}

/// <summary>Saves plans that were found as drafts.</summary>
public static class PlanStore
{
    // A station that is there already, and that the plan opens, is the site's own from the start.
    private const string InsertSite = """
        insert into plan_site (plan_id, ordinal, station_id, location) values ($1, $2, (select id from station where code = $3), $4)
        """;

    /// <summary>Whether a plan has a code.</summary>
    public static async Task<bool> HasCodeAsync(NpgsqlDataSource store, string code, CancellationToken cancel)
    {
        await using var command = store.CreateCommand("select exists (select from plan where code = $1)");
        command.Parameters.Add(new() { Value = code });
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>Writes a plan and its sites, in the connection's transaction.</summary>
    /// <returns>The plan's key.</returns>
    /// <exception cref="PlanCodeTakenException">Another plan has the code.</exception>
    public static async Task<long> InsertAsync(NpgsqlConnection connection, string code, string? name, PlannedSites planned, CancellationToken cancel)
    {
        var draft = new PlanDraft(
            "SITING", code, name ?? NameOf(planned), planned.Case.Area.Grid.Code,
            BriefJson.Write(planned.Case.Brief), PlanJson.Write(planned.Solution), PlanJson.Write(planned.Certificate));
        var id = await draft.InsertAsync(connection, cancel);
        foreach (var site in planned.Solution.Sites) await InsertAsync(connection, id, site, cancel);
        return id;
    }

    /// <summary>What a plan is called when nobody has named it.</summary>
    public static string NameOf(PlannedSites planned) =>
        planned.Case.Brief.Name ?? FormattableString.Invariant($"{planned.Case.Area.Grid.Name} · SITING {planned.Solution.Sites.Count} · {(planned.Case.Brief.IsOfRoutes() ? "+" : "")}{planned.Case.Brief.LimitMinutes():0.##} min");

    private static async Task InsertAsync(NpgsqlConnection connection, long plan, SolutionSite site, CancellationToken cancel)
    {
        await using var insert = new NpgsqlCommand(InsertSite, connection)
        {
            Parameters =
            {
                new() { Value = plan }, new() { Value = site.Ordinal },
                new() { Value = (object?)StationOf(site) ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
                new() { Value = new Point(site.Lon, site.Lat) { SRID = 4326 } },
            },
        };
        await insert.ExecuteNonQueryAsync(cancel);
    }

    private static string? StationOf(SolutionSite site) =>
        site.Source != CandidateSource.Stations ? null : site.Code.StartsWith("stations/", StringComparison.Ordinal) ? site.Code["stations/".Length..] : site.Code;
}
