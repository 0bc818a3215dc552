using Map.Api.Troubles;
using Npgsql;

namespace Map.Api.Jobs;

/// <summary>Looks after something again and again, whether anybody asks or not. While the store is away it waits for the next round.</summary>
/// <param name="first">From the start to the first round.</param>
/// <param name="round">From one round to the next.</param>
/// <param name="clock">Waits.</param>
/// <param name="log">Hears that the store is away.</param>
public abstract partial class ClockedService(TimeSpan first, TimeSpan round, TimeProvider clock, ILogger log) : BackgroundService
{
    /// <summary>One round.</summary>
    protected abstract Task LookAsync(CancellationToken cancel);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(first, clock, stoppingToken);
        while (true)
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception e) when (e is NpgsqlException || StoreTroubles.Explain(e) is not null)
            {
                StoreIsAway(e, GetType().Name);
            }

            await Task.Delay(round, clock, stoppingToken);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The store can't be reached; {Service} waits for its next round.")]
    private partial void StoreIsAway(Exception reason, string service);
}
