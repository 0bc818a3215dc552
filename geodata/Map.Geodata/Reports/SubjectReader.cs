using Map.Geodata.Features;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Map.Geodata.Reports;

/// <summary>Finds what a report is about.</summary>
internal static class SubjectReader
{
    /// <exception cref="UnknownSubjectException">There is none.</exception>
    public static async Task<ReportSubject> GetAsync(NpgsqlConnection connection, SubjectKind kind, string code, CancellationToken cancel)
    {
        await using (var command = new NpgsqlCommand(SubjectSql.Of(kind), connection) { Parameters = { new() { Value = code } } })
        await using (var row = await command.ExecuteReaderAsync(cancel))
            if (await row.ReadAsync(cancel)) return Read(kind, row);
        throw new UnknownSubjectException(kind, code, NearCodes.Find(code, await ListCodesAsync(connection, kind, cancel)));
    }

    private static ReportSubject Read(SubjectKind kind, NpgsqlDataReader row) => new(
        kind, row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetFieldValue<string[]>(4), Code(row, 5), Code(row, 6),
        row.IsDBNull(7) ? null : row.GetFieldValue<MultiPolygon>(7))
    {
        Grids = row.GetFieldValue<long[]>(8),
        Stations = row.GetFieldValue<long[]>(9),
        Organizations = row.GetFieldValue<long[]>(10),
        Alliances = row.GetFieldValue<long[]>(11),
        Cases = row.GetFieldValue<long[]>(12),
    };

    private static string? Code(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static async Task<List<string>> ListCodesAsync(NpgsqlConnection connection, SubjectKind kind, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(SubjectSql.CodesOf(kind), connection);
        await using var row = await command.ExecuteReaderAsync(cancel);
        var codes = new List<string>();
        while (await row.ReadAsync(cancel)) codes.Add(row.GetString(0));
        return codes;
    }
}
