using Map.GraphQL.Execution;

namespace Map.Api.Hosting;

/// <summary>
/// Asks the first questions itself before the host listens: the schema, the store's model and first connections take some seconds of
/// processor in a new process. A host that listened earlier would be sent requests by its proxy and keep them waiting, while one that
/// refuses connections is passed over.
/// </summary>
internal sealed class WarmUp(IServiceProvider services) : IHostedService
{
    /// <summary>A list, and an edit that changes nothing even where a station has that code: no version is 0.</summary>
    private static readonly string[] Questions =
    [
        "{ stations(first: 1) { nodes { code } } }",
        "mutation { deleteStation(input: { code: \"warm-up\", version: 0 }) { errors { __typename } } }",
    ];

    /// <summary>A store that is away shall not keep a host from saying so.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var executor = services.GetRequiredService<RequestExecutor>();
        // What goes wrong is told to the first who asks; here it is an answer like any other.
        foreach (var question in Questions)
            await executor.ExecuteAsync(new ExecutionRequest { Query = question, Services = scope.ServiceProvider, Timeout = Patience }, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
