using Npgsql;

namespace Map.Api.Jobs;

/// <summary>Deletes ended jobs and answers that are older than they are kept, once an hour.</summary>
/// <param name="store">Has them.</param>
/// <param name="retention">How long they are kept.</param>
/// <param name="clock">Waits; what is old the store's own clock says.</param>
/// <param name="log">Hears that the store is away.</param>
public sealed class JobExpiry(NpgsqlDataSource store, Retention retention, TimeProvider clock, ILogger<JobExpiry> log)
    : ClockedService(TimeSpan.Zero, TimeSpan.FromHours(1), clock, log)
{
    // Answers first: those of deleted jobs go with them.
    private const string Sql = """
        with expired as (delete from job_answer where expires_at < now())
        delete from job where finished_at < now() - $1
        """;

    /// <summary>Deletes what is too old now.</summary>
    public async Task DeleteAsync(CancellationToken cancel)
    {
        await using var command = store.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = retention.Jobs });
        await command.ExecuteNonQueryAsync(cancel);
    }

    protected override Task LookAsync(CancellationToken cancel) => DeleteAsync(cancel);
}
