using System.Data;
using Map.Geodata.Coordinates;
using Map.Geodata.Export.Formats;
using Map.Geodata.Import.Kinds;
using Npgsql;

namespace Map.Geodata.Export;

/// <summary>
/// Writes features of one kind to a file, in the columns that an import of the kind reads: importing an export changes nothing
/// but hours that too few couriers share, which leave the store as unknown.
/// </summary>
public static class FeatureExporter
{
    /// <summary>The formats, by the ending of a file's name.</summary>
    public static IReadOnlyCollection<string> Formats => FeatureFormat.All.Select(f => f.Ending).ToList();

    /// <summary>Writes one consistent state of the store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="kind">What to export.</param>
    /// <param name="filter">Which of them.</param>
    /// <param name="system">The system of the positions in the file.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="output">Written forward only.</param>
    /// <param name="cancel">Ends the export.</param>
    /// <returns>How many features were written.</returns>
    /// <exception cref="FilterException">The filter doesn't fit the kind, the format is unknown or there is no such grid.</exception>
    public static async Task<long> ExportAsync(
        NpgsqlDataSource store, ImportKind kind, FeatureFilter filter, CoordinateSystem system, string format, Stream output, CancellationToken cancel = default)
    {
        var query = new FeatureQuery(kind, filter);
        await using var connection = await store.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        await CheckGridAsync(connection, filter, cancel);
        await using var command = query.CreateRead(connection);
        await using var writer = FeatureFormat.Get(format).Open(kind, system, output);
        var count = 0L;
        await foreach (var row in FeatureReader.ReadAsync(command, query.Columns, system, cancel))
        {
            await writer.WriteAsync(row, cancel);
            count++;
        }

        await writer.FinishAsync(cancel);
        return count;
    }

    internal static async Task CheckGridAsync(NpgsqlConnection connection, FeatureFilter filter, CancellationToken cancel)
    {
        if (filter.Grid is not { } code) return;
        await using var command = new NpgsqlCommand("select exists (select from grid where code = $1)", connection) { Parameters = { new() { Value = code } } };
        if (await command.ExecuteScalarAsync(cancel) is false) throw new FilterException($"There is no grid {code}.");
    }
}
