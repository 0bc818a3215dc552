using Npgsql;

namespace Map.Api.Coverage.States;

/// <summary>
/// A state of the store: the last line of its log of changes that could be seen, and the transactions that were under way, whose
/// lines may stand before it. Both together say exactly what came later, whichever process wrote it and however late it committed.
/// </summary>
/// <param name="LastChange">The key of the line; 0 for an empty log.</param>
/// <param name="InProgress">Numbers of the transactions.</param>
internal sealed record StoreVersion(long LastChange, string[] InProgress)
{
    /// <summary>Nothing is looked for that came later.</summary>
    public static StoreVersion Latest { get; } = new(long.MaxValue, []);
}

/// <summary>What has changed since a version of the store.</summary>
/// <param name="Now">The version that was read.</param>
/// <param name="Kinds">Kinds of feature that have changed, as the log writes them.</param>
/// <param name="Stations">Keys of stations that have; null for too many to tell.</param>
internal sealed record StoreChanges(StoreVersion Now, IReadOnlyList<string> Kinds, IReadOnlyList<long>? Stations)
{
    private const int MostStations = 200;

    // Transactions under way are rare, so that looking for their lines without an index is too.
    private const string Sql = """
        with seen as (
          select kind, feature_id from change where id > $1
          union all
          select kind, feature_id from change where cardinality($2) > 0 and id <= $1 and transaction::text = any ($2))
        select (select coalesce(max(id), 0) from change),
               array(select x::text from pg_snapshot_xip(pg_current_snapshot()) x),
               array(select distinct kind from seen),
               array(select distinct coalesce(feature_id, 0) from seen where kind = 'STATION' limit $3)
        """;

    /// <summary>Reads them in the connection's transaction, or from a source of connections in one statement.</summary>
    public static async Task<StoreChanges> ReadAsync(NpgsqlCommand command, StoreVersion since, CancellationToken cancel)
    {
        command.CommandText = Sql;
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = since.LastChange });
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = since.InProgress });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = MostStations + 1 });
        await using var row = await command.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        var stations = row.GetFieldValue<long[]>(3);
        // An import names its stations by ranges only; its line has no key of a feature.
        var areTold = stations.Length <= MostStations && !stations.Contains(0);
        return new StoreChanges(new StoreVersion(row.GetInt64(0), row.GetFieldValue<string[]>(1)), row.GetFieldValue<string[]>(2), areTold ? stations : null);
    }
}
