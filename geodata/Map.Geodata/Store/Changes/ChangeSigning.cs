using Map.Geodata.Features;
using Npgsql;

namespace Map.Geodata.Store.Changes;

/// <summary>Says who is behind a transaction, so that the log of changes knows.</summary>
public static class ChangeSigning
{
    private const string Sign = "select set_config('map.actor', $1, true), set_config('map.operation', $2, true)";

    /// <summary>Signs the connection's open transaction.</summary>
    /// <param name="connection">With a transaction; the signature ends with it.</param>
    /// <param name="actor">Who, for instance <c>import</c>; never a person's name.</param>
    /// <param name="operation">What insertions are: <see cref="ChangeOperation.Import"/> or <see cref="ChangeOperation.Restore"/>; null for new features.</param>
    /// <param name="cancel">Ends it.</param>
    public static async Task SignAsync(NpgsqlConnection connection, string actor, ChangeOperation? operation = null, CancellationToken cancel = default)
    {
        await using var command = new NpgsqlCommand(Sign, connection)
        {
            Parameters = { new() { Value = actor }, new() { Value = operation is { } one ? UpperSnake.Write(one) : "" } },
        };
        await command.ExecuteNonQueryAsync(cancel);
    }
}
