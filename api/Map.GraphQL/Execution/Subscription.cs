using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;

namespace Map.GraphQL.Execution;

/// <summary>
/// One subscription: its source of events, and an execution for each event. The next event is fetched when the last one's result has
/// been taken, so a slow client holds back its source instead of filling memory.
/// </summary>
internal sealed class Subscription(
    RequestExecutor executor, Operation operation, VariableValues variables, ExecutionRequest request, ErrorReporter reporter)
{
    /// <summary>Asks for the source; errors if that fails, otherwise a result whose <see cref="ExecutionResult.Following"/> are the events.</summary>
    public async ValueTask<ExecutionResult> StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            var run = new OperationExecution(operation, variables, request, reporter, cancellationToken);
            var source = await run.SubscribeAsync().ConfigureAwait(false);
            return ExecutionResult.FromEvents(ListenAsync(source, cancellationToken));
        }
        catch (GraphQLException error)
        {
            return ExecutionResult.FromErrors(ExecutionOutcome.Rejected, error.Errors);
        }
    }

    private async IAsyncEnumerable<ExecutionResult> ListenAsync(IAsyncEnumerable<object?> source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var events = new CancellableSequence(source, cancellationToken);
        while (true)
        {
            var (isThere, failure) = await MoveNextAsync(events, cancellationToken).ConfigureAwait(false);
            if (failure is not null)
                yield return failure;
            if (!isThere)
                yield break;
            yield return await ExecuteAsync(events.Current, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<(bool IsThere, ExecutionResult? Failure)> MoveNextAsync(CancellableSequence events, CancellationToken cancellationToken)
    {
        try
        {
            return (await events.MoveNextAsync().ConfigureAwait(false), null);
        }
        catch (GraphQLException error)
        {
            return (false, ExecutionResult.FromErrors(ExecutionOutcome.Interrupted, error.Errors));
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            return (false, ExecutionResult.FromErrors(ExecutionOutcome.Interrupted, reporter.Report(error)));
        }
    }

    /// <summary>Each event has services of its own, as each request has.</summary>
    private async ValueTask<ExecutionResult> ExecuteAsync(object? value, CancellationToken cancellationToken)
    {
        await using var scope = request.Services.CreateAsyncScope();
        return await executor.RunAsync(operation, variables, request.ForEvent(value, scope.ServiceProvider), cancellationToken).ConfigureAwait(false);
    }
}
