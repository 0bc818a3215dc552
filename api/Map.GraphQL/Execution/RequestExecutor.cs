using System.Runtime.CompilerServices;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution.Incremental;
using Map.GraphQL.Language;
using Map.GraphQL.Persisted;
using Map.GraphQL.Types;
using Map.GraphQL.Uploads;

namespace Map.GraphQL.Execution;

/// <summary>Executes requests against a schema: parse, validate, compile and price once, coerce variables, run.</summary>
public sealed class RequestExecutor(Schema schema, ExecutionOptions options, ErrorReporter reporter, IOperationStore? store = null)
{
    /// <summary>What even the shortest document costs in the cache, in characters.</summary>
    private const int DocumentOverhead = 200;

    private static readonly GraphQLError Overloaded = new("The service is busy. Try again in a moment.") { Code = ErrorCodes.Overloaded };

    private static readonly GraphQLError Spent = new("The operations of the last minute cost more than is allowed. Try again in a moment.") { Code = ErrorCodes.Overloaded };

    private readonly BoundedCache<string, PreparedDocument> _documents = new(
        options.CachedCharacters, (query, _) => query.Length + DocumentOverhead, StringComparer.Ordinal);

    private readonly DocumentLookup _lookup = new(options.Persisted, store);
    private readonly CostAnalyzer _cost = new(options.Cost);
    private readonly ExecutionGate _gate = new(options.MaxConcurrentExecutions, options.MaxWaitingExecutions);

    public Schema Schema { get; } = schema;

    public ExecutionOptions Options { get; } = options;

    /// <summary>Never throws for what a client or a resolver did; only for <paramref name="cancellationToken"/>.</summary>
    public ValueTask<ExecutionResult> ExecuteAsync(ExecutionRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var hash = PersistedQueryExtension.FindHash(request.Extensions);
            return _lookup.IsPlain(request, hash)
                ? Execute(GetDocument(request.Query ?? ""), request, cancellationToken)
                : ExecutePersistedAsync(request, hash, cancellationToken);
        }
        catch (Exception error)
        {
            return new(Failure(error));
        }
    }

    private async ValueTask<ExecutionResult> ExecutePersistedAsync(ExecutionRequest request, string? hash, CancellationToken cancellationToken)
    {
        try
        {
            var text = await _lookup.GetAsync(request, hash, cancellationToken).ConfigureAwait(false);
            var document = GetDocument(text);
            var result = await Execute(document, request, cancellationToken).ConfigureAwait(false);
            if (hash is null || request.Query != text || document.Errors.Count > 0)
                return result;
            _lookup.Remember(hash, text);
            return result.AddExtension(PersistedQueryExtension.Name, new Dictionary<string, object?> { ["sha256Hash"] = hash, ["persisted"] = true });
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return Failure(error);
        }
    }

    private ExecutionResult Failure(Exception error) => error is GraphQLException expected
        ? ExecutionResult.FromErrors(ExecutionOutcome.Rejected, expected.Errors)
        : ExecutionResult.FromErrors(ExecutionOutcome.Failed, reporter.Report(error));

    private PreparedDocument GetDocument(string query)
    {
        if (_documents.TryGet(query, out var known))
            return known;
        var document = PreparedDocument.Create(Schema, query, Options);
        return document.Errors.Count > 0 ? document : _documents.Add(query, document);
    }

    private ValueTask<ExecutionResult> Execute(PreparedDocument document, ExecutionRequest request, CancellationToken cancellationToken) =>
        document.Errors.Count > 0
            ? new(ExecutionResult.FromErrors(ExecutionOutcome.Rejected, document.Errors))
            : Execute(document.GetOperation(request.OperationName), request, cancellationToken);

    private ValueTask<ExecutionResult> Execute(PreparedOperation prepared, ExecutionRequest request, CancellationToken cancellationToken)
    {
        if (!request.Allowed.Allow(prepared.Kind))
            return new(NotAllowed(prepared.Kind));
        var variables = VariableCoercion.Coerce(prepared.Variables, request.Variables, request.Features.Find<UploadedFiles>(), out var errors);
        if (errors.Count > 0)
            return new(ExecutionResult.FromErrors(ExecutionOutcome.Rejected, errors));
        var operation = prepared.Compile(variables, request.CanFollowUp);
        var cost = CostAnalyzer.Estimate(operation.Cost, variables, request.Variables);
        if (_cost.Answer(cost, request.CostMode) is { } answer)
            return new(answer);
        return Options.Admits?.Invoke(cost) == false
            ? new(ExecutionResult.FromErrors(ExecutionOutcome.Overloaded, Spent))
            : ReportAsync(Start(operation, variables, request, cancellationToken), cost, request.CostMode);
    }

    private ValueTask<ExecutionResult> Start(
        Operation operation, VariableValues variables, ExecutionRequest request, CancellationToken cancellationToken) =>
        operation.Kind == OperationKind.Subscription
            ? new Subscription(this, operation, variables, request, reporter).StartAsync(cancellationToken)
            : RunAsync(operation, variables, request, cancellationToken);

    private static ValueTask<ExecutionResult> ReportAsync(ValueTask<ExecutionResult> result, CostEstimate cost, CostMode mode)
    {
        return mode == CostMode.Report ? Await(result, cost) : result;

        static async ValueTask<ExecutionResult> Await(ValueTask<ExecutionResult> result, CostEstimate cost) =>
            CostAnalyzer.Report(await result.ConfigureAwait(false), cost);
    }

    internal async ValueTask<ExecutionResult> RunAsync(
        Operation operation, VariableValues variables, ExecutionRequest request, CancellationToken cancellationToken)
    {
        // Resolvers go on where their batch completes; the caller's context would scatter them, and their next loads miss each other.
        SynchronizationContext.SetSynchronizationContext(null);
        var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(request.Timeout < Options.Timeout ? request.Timeout.Value : Options.Timeout);
        ExecutionResult? result = null;
        try
        {
            return result = await RunAsync(operation, variables, request, timeout, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return ExecutionResult.FromErrors(ExecutionOutcome.TimedOut, await ExplainTimeoutAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return ExecutionResult.FromErrors(ExecutionOutcome.Failed, reporter.Report(error));
        }
        finally
        {
            if (result?.Following is null)
                timeout.Dispose();
        }
    }

    private async ValueTask<ExecutionResult> RunAsync(
        Operation operation, VariableValues variables, ExecutionRequest request, CancellationTokenSource timeout, CancellationToken cancellationToken)
    {
        if (!await WaitForTurnAsync(request.IsEvent, timeout.Token, cancellationToken).ConfigureAwait(false))
            return ExecutionResult.FromErrors(ExecutionOutcome.Overloaded, Overloaded);
        try
        {
            var execution = new OperationExecution(operation, variables, request, reporter, timeout.Token);
            var result = await execution.RunAsync().ConfigureAwait(false);
            if (execution.Delivery is not null)
                result.Following = FollowAsync(execution, timeout, cancellationToken);
            return result;
        }
        finally
        {
            _gate.Leave();
        }
    }

    /// <summary>Who stands in line until the time is over has met a busy service, not an operation that takes too long.</summary>
    private async ValueTask<bool> WaitForTurnAsync(bool isPatient, CancellationToken timeout, CancellationToken cancellationToken)
    {
        try
        {
            return await _gate.EnterAsync(isPatient, timeout).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>The later parts of a response. They share its time, and wait for their turn like events.</summary>
    private async IAsyncEnumerable<ExecutionResult> FollowAsync(
        OperationExecution execution, CancellationTokenSource timeout, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ownsTimeout = timeout;
        await using var leaving = new Leaving(execution, timeout);
        await using var payloads = execution.Delivery!.ListAsync(TimedOut(), cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await MoveNextAsync(payloads, cancellationToken).ConfigureAwait(false))
            yield return ExecutionResult.FromLater(payloads.Current);
    }

    /// <summary>Nobody's turn lasts while its client reads.</summary>
    private async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<IncrementalPayload> payloads, CancellationToken cancellationToken)
    {
        await _gate.EnterAsync(isPatient: true, cancellationToken).ConfigureAwait(false);
        try
        {
            return await payloads.MoveNextAsync().ConfigureAwait(false);
        }
        finally
        {
            _gate.Leave();
        }
    }

    /// <summary>Whoever stops reading stops what is still running.</summary>
    private sealed class Leaving(OperationExecution execution, CancellationTokenSource lifetime) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await lifetime.CancelAsync().ConfigureAwait(false);
            await execution.StopAsync().ConfigureAwait(false);
        }
    }

    private static ExecutionResult NotAllowed(OperationKind kind) => kind == OperationKind.Subscription
        ? ExecutionResult.FromErrors(ExecutionOutcome.Rejected, new GraphQLError("Subscriptions are not served over this transport. Accept text/event-stream, or open a socket."))
        : ExecutionResult.FromErrors(ExecutionOutcome.MethodNotAllowed, new GraphQLError("Only queries are served by this method; use POST."));

    private async Task<GraphQLError> ExplainTimeoutAsync(CancellationToken cancel) =>
        Options.DescribeTimeout is { } describe && await describe(cancel).ConfigureAwait(false) is { } reason ? reason : TimedOut();

    private GraphQLError TimedOut() =>
        new($"The request exceeded the configured timeout of `{Options.Timeout}`.") { Code = ErrorCodes.Timeout };
}
