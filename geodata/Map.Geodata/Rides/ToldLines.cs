using Map.Analysis.Routes;
using Map.Analysis.Routes.Flows;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Npgsql;
using NpgsqlTypes;

namespace Map.Geodata.Rides;

/// <summary>The lines of a survey in a temporary table, from which the store takes what it doesn't have yet.</summary>
internal static class ToldLines
{
    private const string Create = """
        create temporary table if not exists told_line (
          kind text not null, ordinal integer not null, wkb bytea not null, metres double precision not null, couriers integer not null,
          weekday integer[], weekend integer[], path geometry generated always as (ST_SetSRID(ST_GeomFromWKB(wkb), 4326)) stored
        ) on commit drop;
        truncate told_line
        """;

    public static async Task StageAsync(NpgsqlConnection connection, RouteAnalysis routes, CancellationToken cancel)
    {
        await using (var create = new NpgsqlCommand(Create, connection)) await create.ExecuteNonQueryAsync(cancel);
        await using (var copy = await connection.BeginBinaryImportAsync(
            "copy told_line (kind, ordinal, wkb, metres, couriers, weekday, weekend) from stdin (format binary)", cancel))
        {
            foreach (var (i, flow) in routes.FlowLines.Index()) await WriteAsync(copy, "FLOW", i + 1, flow.Line, flow.Metres, flow.Couriers, flow.Hours, cancel);
            foreach (var (i, corridor) in routes.Corridors.Index()) await WriteAsync(copy, "CORRIDOR", i + 1, corridor.Line, corridor.Metres, corridor.Couriers, corridor.Hours, cancel);
            foreach (var (i, route) in routes.Routes.Index()) await WriteAsync(copy, "ROUTE", i + 1, route.Line, route.Metres, route.Couriers, route.Hours, cancel);
            await copy.CompleteAsync(cancel);
        }

        await using var analyze = new NpgsqlCommand("analyze told_line", connection);
        await analyze.ExecuteNonQueryAsync(cancel);
    }

    private static async Task WriteAsync(
        NpgsqlBinaryImporter copy, string kind, int ordinal, LineString line, double metres, int couriers, HourlyCounts hours, CancellationToken cancel)
    {
        await copy.StartRowAsync(cancel);
        await copy.WriteAsync(kind, NpgsqlDbType.Text, cancel);
        await copy.WriteAsync(ordinal, NpgsqlDbType.Integer, cancel);
        await copy.WriteAsync(new WKBWriter().Write(line), NpgsqlDbType.Bytea, cancel);
        await copy.WriteAsync(metres, NpgsqlDbType.Double, cancel);
        await copy.WriteAsync(couriers, NpgsqlDbType.Integer, cancel);
        await WriteDayAsync(copy, hours.DayOrNull(isWeekend: false), cancel);
        await WriteDayAsync(copy, hours.DayOrNull(isWeekend: true), cancel);
    }

    private static Task WriteDayAsync(NpgsqlBinaryImporter copy, int?[]? day, CancellationToken cancel) =>
        day is null ? copy.WriteNullAsync(cancel) : copy.WriteAsync(day, NpgsqlDbType.Array | NpgsqlDbType.Integer, cancel);
}
