using System.Runtime.CompilerServices;
using CsvHelper;
using Map.Geodata.Reasons;
using Npgsql;

namespace Map.Geodata.Import.Rejections;

/// <summary>Reads the rows that a job's import has rejected, by their number.</summary>
public static class RejectionReader
{
    private const string Sql = """
        select "row", subject, "value", reason, reasons from import_rejection where job_id = $1 and "row" > $2 order by "row" limit $3
        """;

    /// <param name="store">Has them.</param>
    /// <param name="job">The import's job.</param>
    /// <param name="after">Only rows with a larger number.</param>
    /// <param name="most">At most so many; null for all.</param>
    /// <param name="cancel">Ends it.</param>
    public static async IAsyncEnumerable<RejectedRow> ReadAsync(
        NpgsqlDataSource store, long job, long after, int? most, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var command = store.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = job });
        command.Parameters.Add(new() { Value = after });
        command.Parameters.Add(new() { Value = (long)(most ?? int.MaxValue) });
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
            yield return new RejectedRow(reader.GetInt64(0), TextAt(reader, 1), TextAt(reader, 2), reader.GetString(3), ReasonJson.ReadStored(reader.GetString(4)));
    }

    /// <summary>Writes all of them as CSV in UTF-8 with a byte order mark; what a spreadsheet would run as a formula gets an apostrophe before it.</summary>
    public static async Task WriteCsvAsync(NpgsqlDataSource store, long job, Stream output, CancellationToken cancel)
    {
        await using var csv = CsvWriter.Create(output, new CsvWriterOptions { WriteByteOrderMark = true, Injection = CsvInjection.Escape, InjectionEscape = '\'' }, leaveOpen: true);
        csv.WriteHeader(["row", "column", "value", "reason", "codes"]);
        await foreach (var row in ReadAsync(store, job, 0, null, cancel))
        {
            csv.WriteField(row.Row, default);
            csv.WriteField(row.Subject ?? "");
            csv.WriteField(row.Value ?? "");
            csv.WriteField(row.Text);
            csv.WriteField(string.Join("; ", row.Reasons.Select(reason => reason.Code)));
            await csv.EndRecordAsync(cancel);
        }
        await csv.FlushAsync(cancel);
    }

    private static string? TextAt(NpgsqlDataReader reader, int place) => reader.IsDBNull(place) ? null : reader.GetString(place);
}
