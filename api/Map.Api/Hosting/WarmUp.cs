using Map.GraphQL.Execution;

namespace Map.Api.Hosting;

/// <summary>
/// Asks the first question itself, while the host already listens: building the schema and a first connection take most of a
/// second, which otherwise every client that comes right after the start would wait for.
/// </summary>
internal sealed class WarmUp(IServiceProvider services) : BackgroundService
{
    private const string Question = "{ stations(first: 1) { nodes { code } } }";

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        async () =>
        {
            await using var scope = services.CreateAsyncScope();
            var executor = services.GetRequiredService<RequestExecutor>();
            await executor.ExecuteAsync(new ExecutionRequest { Query = Question, Services = scope.ServiceProvider }, stoppingToken);
        },
        stoppingToken);
}
