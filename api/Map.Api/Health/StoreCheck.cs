using Map.Api.Troubles;
using Map.Geodata.Store.Migrations;
using Map.GraphQL.Execution;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Map.Api.Health;

/// <summary>Whether the store answers, and is at least at the version that this program needs.</summary>
internal sealed class StoreCheck(NpgsqlDataSource store) : IHealthCheck
{
    private const string Version = "select max(number) from schema_version";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private static readonly int Needed = Migration.List()[^1].Number;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(Patience);
        try
        {
            // Calling a statement off takes a while itself when nothing comes over the network; the answer does not wait for it.
            return await AskAsync(time.Token).WaitAsync(time.Token) is int number && number >= Needed
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The store is not migrated.");
        }
        catch (Exception e) when (e is NpgsqlException or OperationCanceledException or TimeoutException)
        {
            return HealthCheckResult.Unhealthy("The store can't be reached.");
        }
    }

    /// <summary>What an operation that took too long is told, if that is because the store does not answer.</summary>
    public async Task<GraphQLError?> DescribeTimeoutAsync(CancellationToken cancel) =>
        (await CheckHealthAsync(new HealthCheckContext(), cancel)).Status == HealthStatus.Healthy ? null : StoreTroubles.AwayError;

    private async Task<object?> AskAsync(CancellationToken cancel)
    {
        await using var command = store.CreateCommand(Version);
        return await command.ExecuteScalarAsync(cancel);
    }
}
