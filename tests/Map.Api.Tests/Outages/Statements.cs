using Npgsql;

namespace Map.Api.Tests.Outages;

/// <summary>What tests of outages ask a store beside the host.</summary>
internal static class Statements
{
    /// <summary>Runs SQL over a connection that goes on holding what it takes.</summary>
    public static async Task RunAsync(this NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A connection that holds what it is told to until it is closed.</summary>
    public static async Task<NpgsqlConnection> HoldAsync(string store, string sql)
    {
        var connection = new NpgsqlConnection(store + ";Pooling=false");
        await connection.OpenAsync();
        await connection.RunAsync(sql);
        return connection;
    }

    /// <summary>The first column of the first row, over a connection that nobody else uses; null when there is none.</summary>
    public static async Task<object?> AskAsync(string store, string sql)
    {
        await using var source = NpgsqlDataSource.Create(store + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>Waits until the answer to a question is yes.</summary>
    public static async Task WaitAsync(string store, string question)
    {
        while (await AskAsync(store, question) is not true) await Task.Delay(50);
    }
}
