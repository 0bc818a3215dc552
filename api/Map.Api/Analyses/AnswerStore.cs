using System.Text;
using System.Text.Json;
using Map.Api.Querying;
using Npgsql;
using NpgsqlTypes;

namespace Map.Api.Analyses;

/// <summary>What is kept of an analysis.</summary>
/// <param name="Response">The response to the query, with data and errors.</param>
/// <param name="ExpiresAt">Until when it is kept.</param>
public sealed record KeptAnswer(JsonElement Response, DateTimeOffset ExpiresAt);

/// <summary>Keeps answers and reads them.</summary>
public sealed class AnswerStore(ReadSource source)
{
    private const string Insert = "insert into job_answer (job_id, answer, expires_at) values ($1, $2, now() + $3)";
    private const string Select = "select answer::text, expires_at from job_answer where job_id = $1 and expires_at >= now()";

    /// <summary>Writes the answer of a job, in the connection's transaction.</summary>
    public static async Task WriteAsync(NpgsqlConnection connection, long job, ReadOnlyMemory<byte> answer, TimeSpan keep, CancellationToken cancel)
    {
        await using var insert = new NpgsqlCommand(Insert, connection)
        {
            Parameters = { new() { Value = job }, new() { Value = Encoding.UTF8.GetString(answer.Span), NpgsqlDbType = NpgsqlDbType.Json }, new() { Value = keep } },
        };
        await insert.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>The answer of a job; null for one that has none, or none any more.</summary>
    public async Task<KeptAnswer?> FindAsync(long job, CancellationToken cancel)
    {
        await using var select = source.DataSource.CreateCommand(Select);
        select.Parameters.Add(new() { Value = job });
        await using var row = await select.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel)
            ? new KeptAnswer(JsonElement.Parse(row.GetString(0)), new DateTimeOffset(row.GetDateTime(1)))
            : null;
    }
}
