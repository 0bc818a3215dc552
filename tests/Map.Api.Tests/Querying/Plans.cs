using System.Text.RegularExpressions;
using Npgsql;
using Xunit;

namespace Map.Api.Tests.Querying;

/// <summary>How the server means to run the statements that an operation really sends.</summary>
internal static partial class Plans
{
    /// <summary>The plans of all statements of an operation, as they are kept for prepared statements.</summary>
    public static async Task<string> PlanAsync(this ApiHost api, string query)
    {
        using var statements = new Statements(new NpgsqlConnectionStringBuilder(api.Store.ConnectionString).Database!);
        await api.QueryAsync(query);
        Assert.NotEmpty(statements.Texts);
        return string.Join('\n', await Task.WhenAll(statements.Texts.Select(api.ExplainAsync)));
    }

    private static async Task<string> ExplainAsync(this ApiHost api, string sql)
    {
        await using var connection = await api.Store.DataSource.OpenConnectionAsync();
        var types = sql.Replace("unnest($1)", "unnest($1::bigint[])", StringComparison.Ordinal);
        var count = Parameters().Matches(sql).Select(m => m.Value).Distinct().Count();
        var values = count == 0 ? "" : $"({string.Join(", ", Enumerable.Repeat("null", count))})";
        await RunAsync(connection, $"set plan_cache_mode = force_generic_plan; prepare wanted as {types}");
        await using var explain = new NpgsqlCommand($"explain execute wanted{values}", connection);
        await using var lines = await explain.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await lines.ReadAsync()) plan.Add(lines.GetString(0));
        await lines.CloseAsync();
        await RunAsync(connection, "deallocate wanted; reset plan_cache_mode");
        return string.Join('\n', plan);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex(@"\$\d+")]
    private static partial Regex Parameters();
}
