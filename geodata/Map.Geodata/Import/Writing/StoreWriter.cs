using Map.Geodata.Coordinates;
using Map.Geodata.Import.Checks;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Values;
using Map.Geodata.Reasons;
using Npgsql;
using static Map.Geodata.Import.Writing.StagingTable;

namespace Map.Geodata.Import.Writing;

/// <summary>Brings the staged rows into the store: resolves, checks, writes. All inside the caller's transaction.</summary>
internal sealed class StoreWriter(NpgsqlConnection connection, ImportKind kind, HeaderBinding binding, IReadOnlySet<string> geometries, Action<ImportNote>? onRejected, CancellationToken cancel)
{
    private const int MostOfValue = 200;

    private readonly HashSet<string> _given = [.. binding.Given, .. geometries];
    private readonly RowChecks _checks = new(kind, binding);

    /// <summary>Rows that were refused here.</summary>
    public ImportNotes Rejected { get; } = new(onRejected);

    public ImportNotes Warnings { get; } = new();

    private bool GivesPoints => kind.Point is { } point && _given.Contains(point.Name);

    private bool FindsGrid => kind.GridOfPoint is { } grid && !_given.Contains(grid.Name) && GivesPoints;

    private Upsert Upsert => new(kind, _given, FindsGrid);

    /// <summary>Rejects every staged row that can't be written; the others are ready then.</summary>
    public async Task CheckAsync()
    {
        // Compiling queries that run once costs more than it saves; sorting and hashing in memory saves much.
        await ExecuteAsync("set local jit = off; set local work_mem = '64MB'; set local maintenance_work_mem = '128MB'");
        await ExecuteAsync($"analyze {Name}");
        await RejectAsync(_checks.Duplicates());
        await ResolveAsync();
        await ExecuteAsync(Upsert.MatchSql());
        await RejectAsync(_checks.Missing(_given));
        if (kind.Change is { } rule && _given.Contains(rule.Column)) await RejectAsync(_checks.ForbiddenChanges(rule));
        if (kind.Parent is { } parent && _given.Contains(parent.Name)) await ResolveParentsAsync(parent);
        if (kind.GridOfPoint is not null && GivesPoints) await ForEachNoteAsync(References.PointsOutsideTheirGridSql(kind), Warnings.Add);
        if (await StoreRules.BreachesSqlAsync(connection, kind, binding, Upsert, cancel) is { } breaches) await RejectAsync(breaches);
        while (kind.Parent is not null && await RejectAsync(_checks.Orphans()) > 0) { }
    }

    /// <summary>Compares the positions with the streets that the store has, for a system that was declared wrongly.</summary>
    public async Task CompareWithStreetsAsync(CoordinateSystem declared)
    {
        if (await StreetComparison.FindMistakeAsync(connection, kind, geometries, declared, cancel) is { } mistake) Warnings.Add(mistake);
    }

    /// <summary>Writes the staged rows that are left.</summary>
    /// <returns>How many were inserted, updated and left as they were.</returns>
    /// <exception cref="RefusedByStoreException">A rule that spans several rows is broken.</exception>
    public async Task<(long Inserted, long Updated, long Unchanged)> WriteAsync()
    {
        try
        {
            if (Upsert.UpdateSql() is { } update) await ExecuteAsync(update);
            var indexes = await PausedIndexes.PauseAsync(connection, kind, cancel);
            await ExecuteAsync(Upsert.InsertSql());
            await indexes.ResumeAsync(cancel);
            foreach (var links in kind.Links.Where(c => _given.Contains(c.Name)))
                foreach (var sql in Links.WriteSql(links)) await ExecuteAsync(sql);
        }
        catch (PostgresException e) when (e.SqlState.StartsWith("23", StringComparison.Ordinal) || e.SqlState == PostgresErrorCodes.ProgramLimitExceeded)
        {
            throw new RefusedByStoreException(e.ConstraintName ?? e.SqlState, e.Detail is null ? e.MessageText : $"{e.MessageText} ({e.Detail})", e);
        }
        if (Siblings.AreaOf(kind) is { } area) await CheckSiblingsAsync(area);
        return await CountAsync();
    }

    private async Task CheckSiblingsAsync(Column area)
    {
        await ExecuteAsync(Siblings.CollectSql(kind, area));
        await ForEachNoteAsync(Siblings.FindOverlapsSql(kind, area), Warnings.Add);
        await ForEachNoteAsync(Siblings.FindGapsSql(kind, area), Warnings.Add);
    }

    private async Task ResolveAsync()
    {
        foreach (var reference in kind.References.Where(c => _given.Contains(c.Name)))
        {
            foreach (var sql in References.ResolveSql(reference)) await ExecuteAsync(sql);
            await RejectAsync(_checks.UnknownReferences(reference));
        }
        foreach (var links in kind.Links.Where(c => _given.Contains(c.Name))) await RejectAsync(_checks.UnknownLinks(links));
    }

    private async Task ResolveParentsAsync(Column parent)
    {
        await ExecuteAsync(References.ResolveParentInFileSql(parent));
        await RejectAsync(_checks.CirclesOrTooDeep());
    }

    private async Task<long> RejectAsync(string badRows)
    {
        var before = Rejected.Count;
        await ForEachNoteAsync($"""
            with bad as ({badRows}), gone as (delete from {Name} i using bad where i."row" = bad."row")
            select "row", string_agg(distinct subject, ', '), jsonb_agg(distinct reason), left(string_agg(distinct "value", ', '), {MostOfValue}) from bad group by "row" order by "row"
            """, Rejected.Add);
        return Rejected.Count - before;
    }

    private async Task ForEachNoteAsync(string sql, Action<ImportNote> add)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
            add(new ImportNote(await reader.IsDBNullAsync(0, cancel) ? null : reader.GetInt64(0), TextAt(reader, 1), ReasonJson.Read(reader.GetString(2))) { Value = TextAt(reader, 3) });
    }

    // Remarks that are no rejections have no value.
    private static string? TextAt(NpgsqlDataReader reader, int place) => place >= reader.FieldCount || reader.IsDBNull(place) ? null : reader.GetString(place);

    private async Task<(long, long, long)> CountAsync()
    {
        await using var command = new NpgsqlCommand($"""
            select count(*) filter (where is_new), count(*) filter (where is_updated),
                   count(*) filter (where not is_new and not is_updated) from {Name}
            """, connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        await reader.ReadAsync(cancel);
        return (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancel);
    }
}
