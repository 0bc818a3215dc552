using System.Data;
using Map.Geodata.Features;
using Map.Geodata.Statistics;
using Npgsql;

namespace Map.Geodata.Reports;

/// <summary>Reads what the store tells of a report's subject.</summary>
/// <param name="store">The store.</param>
/// <param name="measures">Counts what reported figures say they count.</param>
public sealed class FactsReader(NpgsqlDataSource store, MeasureReader measures)
{
    /// <summary>China's clock, without daylight saving since 1992.</summary>
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>Reads everything at one moment of the store.</summary>
    /// <param name="kind">What the subject is.</param>
    /// <param name="code">Its code.</param>
    /// <param name="asOf">The day by which things are due or valid; null for the last day of which the store tells.</param>
    /// <exception cref="UnknownSubjectException">There is no such subject.</exception>
    public async Task<ReportFacts> ReadAsync(SubjectKind kind, string code, DateOnly? asOf, CancellationToken cancel)
    {
        await using var connection = await store.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        var subject = await SubjectReader.GetAsync(connection, kind, code, cancel);
        var (last, told, revision) = (await ListAsync(FactsSql.Moment, r => (r.Find<DateTimeOffset>(0), r.Find<DateOnly>(1), r.GetInt64(2)))).Single();
        var day = asOf ?? told ?? DateOnly.MinValue;
        var figures = (await CountedFigures.CountAsync(await ListAsync(FactsSql.Figures, FactRows.Figure, GridsOf(subject), subject.Organizations, subject.Alliances), measures, cancel))
            .ToLookup(f => (f.Of.Kind, f.Of.Id) == (kind, subject.Id));
        return new ReportFacts(subject, day, last?.ToOffset(China), revision)
        {
            Stations = await ListAsync(FactsSql.Stations, FactRows.Station, subject.Stations),
            Organizations = await ListAsync(FactsSql.Organizations, FactRows.Organization, subject.Organizations),
            Alliances = await ListAsync(FactsSql.Alliances, FactRows.Alliance, subject.Alliances, day),
            Cases = [.. (await ListAsync(FactsSql.Cases, FactRows.Case, subject.Cases, day)).OrderBy(c => c.Kind)],
            Plans = await ListAsync(FactsSql.Plans, FactRows.Plan, subject.Grids),
            Figures = [.. figures[true]],
            FiguresWithin = [.. figures[false]],
            Unknown = await ListAsync(FactsSql.Unknown, FactRows.Unknown, subject.Grids, subject.Stations, subject.Organizations, subject.Cases),
            Sources = await ListAsync(FactsSql.Sources, FactRows.Source, subject.Grids, (object?)subject.Area ?? DBNull.Value),
            Services = (await ListAsync(FactsSql.Services, r => (Code: r.GetString(0), Names: (r.GetString(1), r.GetString(2))))).ToDictionary(s => s.Code, s => s.Names),
        };

        async Task<List<T>> ListAsync<T>(string sql, Func<NpgsqlDataReader, T> read, params object[] values)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
            await using var row = await command.ExecuteReaderAsync(cancel);
            var list = new List<T>();
            while (await row.ReadAsync(cancel)) list.Add(read(row));
            return list;
        }
    }

    /// <summary>Grids that an alliance's area touches are not its own.</summary>
    private static long[] GridsOf(ReportSubject subject) => subject.Kind == SubjectKind.Alliance ? [] : subject.Grids;
}
