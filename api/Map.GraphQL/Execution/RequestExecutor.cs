using Map.GraphQL.Cost;
using Map.GraphQL.Language;
using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>Executes requests against a schema: parse, validate and compile once, coerce variables, run.</summary>
public sealed class RequestExecutor(Schema schema, ExecutionOptions options, ErrorReporter reporter)
{
    /// <summary>What even the shortest document costs in the cache, in characters.</summary>
    private const int DocumentOverhead = 200;

    private readonly BoundedCache<string, PreparedDocument> _documents = new(
        options.CachedCharacters, query => query.Length + DocumentOverhead, StringComparer.Ordinal);

    private readonly CostAnalyzer _cost = new(options.Cost);

    public Schema Schema { get; } = schema;

    public ExecutionOptions Options { get; } = options;

    /// <summary>Never throws for what a client or a resolver did; only for <paramref name="cancellationToken"/>.</summary>
    public ValueTask<ExecutionResult> ExecuteAsync(ExecutionRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var document = GetDocument(request.Query);
            return document.Errors.Count > 0
                ? new(ExecutionResult.FromErrors(ExecutionOutcome.Rejected, document.Errors))
                : Execute(document.GetOperation(request.OperationName), request, cancellationToken);
        }
        catch (GraphQLException error)
        {
            return new(ExecutionResult.FromErrors(ExecutionOutcome.Rejected, error.Errors));
        }
        catch (Exception error)
        {
            return new(ExecutionResult.FromErrors(ExecutionOutcome.Failed, reporter.Report(error)));
        }
    }

    private PreparedDocument GetDocument(string query)
    {
        if (_documents.TryGet(query, out var known))
            return known;
        var document = PreparedDocument.Create(Schema, query, Options);
        return document.Errors.Count > 0 ? document : _documents.Add(query, document);
    }

    private ValueTask<ExecutionResult> Execute(PreparedOperation prepared, ExecutionRequest request, CancellationToken cancellationToken)
    {
        if (!request.Allowed.Allow(prepared.Kind))
            return new(NotAllowed(prepared.Kind));
        var variables = VariableCoercion.Coerce(prepared.Variables, request.Variables, out var errors);
        if (errors.Count > 0)
            return new(ExecutionResult.FromErrors(ExecutionOutcome.Rejected, errors));
        var operation = prepared.Compile(variables);
        var cost = CostAnalyzer.Estimate(operation.Cost, variables, request.Variables);
        return _cost.Answer(cost, request.CostMode) is { } answer
            ? new(answer)
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
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(Options.Timeout);
        try
        {
            return await new OperationExecution(operation, variables, request, reporter, timeout.Token).RunAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return ExecutionResult.FromErrors(ExecutionOutcome.TimedOut, TimedOut());
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return ExecutionResult.FromErrors(ExecutionOutcome.Failed, reporter.Report(error));
        }
    }

    private static ExecutionResult NotAllowed(OperationKind kind) => kind == OperationKind.Subscription
        ? ExecutionResult.FromErrors(ExecutionOutcome.Rejected, new GraphQLError("Subscriptions are not served over this transport."))
        : ExecutionResult.FromErrors(ExecutionOutcome.MethodNotAllowed, new GraphQLError("Only queries are served by this method; use POST."));

    private GraphQLError TimedOut() =>
        new($"The request exceeded the configured timeout of `{Options.Timeout}`.") { Code = ErrorCodes.Timeout };
}
