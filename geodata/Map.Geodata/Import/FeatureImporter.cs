using System.Diagnostics;
using Map.Geodata.Features;
using Map.Geodata.Import.Formats;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Writing;
using Map.Geodata.Store.Changes;
using Npgsql;

namespace Map.Geodata.Import;

/// <summary>
/// Imports features of one kind from one file. Rows are matched by code, so that importing a file twice changes nothing; only
/// the columns that the file has are written, and an empty cell means unknown.
/// </summary>
/// <remarks>
/// The file streams into a temporary table and the store's own set operations do the rest: memory doesn't grow with the file.
/// Everything happens in one transaction. Imports wait for each other.
/// </remarks>
public static class FeatureImporter
{
    /// <param name="store">The store.</param>
    /// <param name="kind">What the file brings.</param>
    /// <param name="path">A CSV, GeoJSON, XLSX, Shapefile, zipped Shapefile or GeoPackage file.</param>
    /// <param name="options">How to read and whether to write.</param>
    /// <param name="progress">Told every 5,000 rows and at each phase.</param>
    /// <param name="cancel">Leaves the store as it was.</param>
    /// <exception cref="ImportException">The file can't be imported as a whole; the store is as it was.</exception>
    public static async Task<ImportReport> ImportAsync(
        NpgsqlDataSource store, ImportKind kind, string path, ImportOptions options,
        IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        using var file = FeatureFormats.Open(path, options.Layer, options.Encoding);
        return await ImportAsync(store, kind, file, Path.GetFileName(path), options, progress, cancel, options.WriteMore);
    }

    /// <summary>Imports what stands in an open file, or is made up like one, and what else belongs to it: all of it or nothing.</summary>
    internal static async Task<ImportReport> ImportAsync(
        NpgsqlDataSource store, ImportKind kind, FeatureFile file, string source, ImportOptions options,
        IProgress<ImportProgress>? progress, CancellationToken cancel, Func<NpgsqlConnection, ImportReport, Task>? writeMore = null)
    {
        var clock = Stopwatch.StartNew();
        await using var connection = await store.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await ExecuteAsync(connection, "select pg_advisory_xact_lock(hashtext('import of features'))", cancel);
        await ChangeSigning.SignAsync(connection, options.Actor, ChangeOperation.Import, cancel);
        await ExecuteAsync(connection, StagingTable.CreateSql(kind), cancel);

        var reading = new FileStaging(kind, file, source, options);
        await reading.CopyAsync(connection, progress, cancel);

        progress?.Report(new ImportProgress("checking", reading.Read));
        var writer = new StoreWriter(connection, kind, reading.Binding, reading.GeometryColumnsSeen, options.OnRejected, cancel);
        await writer.CheckAsync();
        await writer.CompareWithStreetsAsync(reading.System);
        progress?.Report(new ImportProgress("writing", reading.Read));
        var (inserted, updated, unchanged) = await writer.WriteAsync();

        var rejected = ImportNotes.Merge(reading.Rejected, writer.Rejected);
        var applies = !options.DryRun && !(options.Strict && rejected.Count > 0);
        var report = new ImportReport
        {
            Kind = kind.Name,
            Source = source,
            Read = reading.Read,
            Inserted = inserted,
            Updated = updated,
            Unchanged = unchanged,
            Repaired = reading.Repaired,
            Rejected = rejected,
            Warnings = ImportNotes.Merge(reading.Warnings, writer.Warnings),
            Applied = applies,
            Elapsed = clock.Elapsed,
        };
        if (writeMore is not null) await writeMore(connection, report);
        if (applies) await transaction.CommitAsync(cancel);
        else await transaction.RollbackAsync(cancel);
        return report;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancel);
    }
}
