using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Analysis.Routes.Corridors;
using Map.Analysis.Routes.Flows;
using Map.Geodata.Features;
using Map.Geodata.Store.Networks;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Map.Geodata.Rides;

/// <summary>
/// Flows and corridors of the lines that somebody gave (routes without a survey), one survey a city. They are sums of what was told of
/// the lines; a line is told only when enough couriers ride it, so that nothing is left to be suppressed.
/// </summary>
public static class LineSurveys
{
    // Each line belongs to the smallest city in which its middle lies.
    private const string Lines = """
        select r.couriers, r.hourly, r.hourly_weekend, r.path from courier_route r
        where r.survey_id is null and $1 = (
          select n.id from city_network n where ST_Intersects(n.extent, ST_LineInterpolatePoint(r.path, 0.5)) order by ST_Area(n.extent), n.id limit 1)
        order by r.code
        """;

    /// <summary>Makes the surveys of lines what the lines are now.</summary>
    /// <param name="store">The store.</param>
    /// <param name="networks">The folder for files of networks.</param>
    /// <param name="cancel">Leaves the cities that are not done as they were.</param>
    /// <returns>A report for each city with lines.</returns>
    public static async Task<IReadOnlyList<SurveyReport>> RefreshAsync(NpgsqlDataSource store, string networks, CancellationToken cancel = default)
    {
        var reports = new List<SurveyReport>();
        foreach (var city in await NetworkStore.ListAsync(store, cancel))
        {
            await using var connection = await store.OpenConnectionAsync(cancel);
            await using var transaction = await connection.BeginTransactionAsync(cancel);
            await ExecuteAsync(connection, "select pg_advisory_xact_lock(hashtext('import of features'))", cancel);
            if (await ReadAsync(connection, city.Id, cancel) is { Count: > 0 } lines) reports.Add(await WriteAsync(connection, store, city, networks, lines, cancel));
            else await ExecuteAsync(connection, "delete from ride_survey where code = $1 and kind = 'LINES'", cancel, CodeOf(city));
            await transaction.CommitAsync(cancel);
        }

        return reports;
    }

    private static async Task<SurveyReport> WriteAsync(
        NpgsqlConnection connection, NpgsqlDataSource store, StoredNetwork city, string networks, List<CountedLine> lines, CancellationToken cancel)
    {
        var network = await NetworkStore.LoadAsync(store, city, networks, cancel);
        var engine = new ReachEngine(new TravelGraph(network, TravelProfile.Ebike), new SegmentIndex(network));
        var routes = await Task.Run(() => CountedLines.Run(lines, engine, CorridorOptions.Default, cancel), cancel);
        var survey = new ToldSurvey
        {
            Code = CodeOf(city),
            Name = $"{city.Name} 骑手路线",
            Kind = RideSurveyKind.Lines,
            CityNetworkId = city.Id,
            LeastCouriers = 5,
            Routes = routes,
        };
        return new SurveyReport(survey.Code, city.Name, routes, await SurveyWriter.WriteAsync(connection, survey, cancel));
    }

    private static string CodeOf(StoredNetwork city) => $"LINES-{city.Name}";

    private static async Task<List<CountedLine>> ReadAsync(NpgsqlConnection connection, long city, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(Lines, connection) { Parameters = { new() { Value = city } } };
        await using var row = await command.ExecuteReaderAsync(cancel);
        var lines = new List<CountedLine>();
        while (await row.ReadAsync(cancel))
            lines.Add(new CountedLine(await row.GetFieldValueAsync<LineString>(3, cancel), row.GetInt32(0), HourlyCounts.Of(Day(row, 1), Day(row, 2))));
        return lines;
    }

    private static int?[]? Day(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<int?[]>(column);

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancel, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync(cancel);
    }
}
