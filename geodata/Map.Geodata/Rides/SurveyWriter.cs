using System.Text.Json;
using Map.Analysis.Routes.Traces;
using Map.Geodata.Features;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Rides;

/// <summary>
/// Writes surveys in a connection's transaction in place of what their codes had before. What is the same stays as it is, with its
/// id and version, so that the same files twice change nothing.
/// </summary>
internal static class SurveyWriter
{
    private const string Upsert = """
        insert into ride_survey as s (code, name, city_network_id, kind, first_date, last_date, least_couriers, couriers, traces, points, trips, matched_trips, faults)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        on conflict (code) do update set
          name = excluded.name, city_network_id = excluded.city_network_id, kind = excluded.kind, first_date = excluded.first_date,
          last_date = excluded.last_date, least_couriers = excluded.least_couriers, couriers = excluded.couriers, traces = excluded.traces,
          points = excluded.points, trips = excluded.trips, matched_trips = excluded.matched_trips, faults = excluded.faults, imported_at = now()
        where (s.name, s.city_network_id, s.kind, s.first_date, s.last_date, s.least_couriers, s.couriers, s.traces, s.points, s.trips, s.matched_trips, s.faults)
          is distinct from (excluded.name, excluded.city_network_id, excluded.kind, excluded.first_date, excluded.last_date, excluded.least_couriers,
                            excluded.couriers, excluded.traces, excluded.points, excluded.trips, excluded.matched_trips, excluded.faults)
        """;

    private const string Same = "t.path = s.path and (t.metres, t.couriers, t.weekday, t.weekend) is not distinct from (s.metres, s.couriers, s.weekday, s.weekend)";

    private const string Flows = $"""
        with gone as (
          delete from street_flow s where survey_id = $1 and not exists (select from told_line t where t.kind = 'FLOW' and {Same}) returning 1),
        come as (
          insert into street_flow (survey_id, path, metres, couriers, weekday, weekend)
          select $1, path, metres, couriers, weekday, weekend from told_line t
          where kind = 'FLOW' and not exists (select from street_flow s where s.survey_id = $1 and {Same}) order by ordinal returning 1)
        select (select count(*) from gone) + (select count(*) from come)
        """;

    // In two statements: an ordinal must be free before another corridor takes it.
    private const string CorridorsGone = $"""
        delete from corridor s where survey_id = $1 and not exists (select from told_line t where t.kind = 'CORRIDOR' and t.ordinal = s.ordinal and {Same})
        """;

    private const string CorridorsCome = """
        insert into corridor (survey_id, ordinal, path, metres, couriers, weekday, weekend)
        select $1, ordinal, path, metres, couriers, weekday, weekend from told_line t
        where kind = 'CORRIDOR' and not exists (select from corridor s where s.survey_id = $1 and s.ordinal = t.ordinal)
        """;

    // A route keeps its code as long as its line is found.
    private static readonly string Routes = $$"""
        with told as (select distinct on (path) * from told_line where kind = 'ROUTE' order by path, ordinal),
        changed as (
          update courier_route r set couriers = t.couriers, hourly = t.weekday, hourly_weekend = t.weekend from told t
          where r.survey_id = $1 and r.path = t.path and (r.couriers, r.hourly, r.hourly_weekend) is distinct from (t.couriers, t.weekday, t.weekend) returning 1),
        gone as (
          delete from courier_route r where survey_id = $1 and not exists (select from told t where t.path = r.path)
            and not {{RouteReferences.IsReferred}} returning 1),
        come as (
          insert into courier_route (code, couriers, hourly, hourly_weekend, path, survey_id)
          select $2 || '-R' || lpad((last.number + row_number() over (order by t.ordinal))::text, 3, '0'), t.couriers, t.weekday, t.weekend, t.path, $1
          from told t, (select coalesce(max(substring(code from '-R(\d+)$')::integer), 0) as number from courier_route where survey_id = $1) last
          where not exists (select from courier_route r where r.survey_id = $1 and r.path = t.path) returning 1)
        select (select count(*) from changed) + (select count(*) from gone) + (select count(*) from come)
        """;

    private const string Kept = """
        select count(*)::integer from courier_route r
        where survey_id = $1 and not exists (select from told_line t where t.kind = 'ROUTE' and t.path = r.path)
        """;

    /// <returns>How many routes stay although they were not found any more.</returns>
    public static async Task<int> WriteAsync(NpgsqlConnection connection, ToldSurvey survey, CancellationToken cancel)
    {
        await ToldLines.StageAsync(connection, survey.Routes, cancel);
        long changes = await UpsertAsync(connection, survey, cancel);
        var id = await AskAsync<long>(connection, "select id from ride_survey where code = $1", cancel, survey.Code);
        changes += await AskAsync<long>(connection, Flows, cancel, id);
        changes += await ExecuteAsync(connection, CorridorsGone, cancel, id);
        changes += await ExecuteAsync(connection, CorridorsCome, cancel, id);
        changes += await AskAsync<long>(connection, Routes, cancel, id, survey.Code);
        if (changes > 0) await ExecuteAsync(connection, "update ride_survey set imported_at = now() where id = $1", cancel, id);
        return await AskAsync<int>(connection, Kept, cancel, id);
    }

    private static Task<int> UpsertAsync(NpgsqlConnection connection, ToldSurvey survey, CancellationToken cancel)
    {
        var counts = survey.Routes.Counts;
        return ExecuteAsync(connection, Upsert, cancel,
            survey.Code, survey.Name, survey.CityNetworkId, UpperSnake.Write(survey.Kind), survey.Period?.First, survey.Period?.Last, survey.LeastCouriers,
            counts.Couriers, counts.Traces, counts.Points, counts.Trips, counts.MatchedTrips, FaultsOf(counts));
    }

    private static JsonElement FaultsOf(ToldCounts counts) =>
        JsonSerializer.SerializeToElement(counts.Faults.OrderBy(f => f.Key).ToDictionary(f => UpperSnake.Write(f.Key), f => f.Value));

    private static async Task<int> ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancel, params object?[] values)
    {
        await using var command = Create(connection, sql, values);
        return await command.ExecuteNonQueryAsync(cancel);
    }

    private static async Task<T> AskAsync<T>(NpgsqlConnection connection, string sql, CancellationToken cancel, params object?[] values)
    {
        await using var command = Create(connection, sql, values);
        return (T)(await command.ExecuteScalarAsync(cancel))!;
    }

    private static NpgsqlCommand Create(NpgsqlConnection connection, string sql, object?[] values)
    {
        var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var value in values)
            command.Parameters.Add(value is JsonElement json ? new() { Value = json.GetRawText(), NpgsqlDbType = NpgsqlDbType.Jsonb } : new() { Value = value ?? DBNull.Value });
        return command;
    }
}
