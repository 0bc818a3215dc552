using System.Text.Json;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;
using Map.GraphQL.Persisted;
using Map.GraphQL.Types;

namespace Map.Api.Analyses;

/// <summary>
/// Answers queries in the background: the schema and resolvers of direct queries, with room for more. So whatever can be asked can be
/// asked as a job, and is answered the same.
/// </summary>
public sealed class AnalysisExecutor
{
    /// <summary>A job may cost so many times what a direct query may.</summary>
    private const int CostFactor = 50;

    private static readonly TimeSpan Timeout = TimeSpan.FromHours(2);

    private readonly RequestExecutor _executor;
    private readonly IServiceScopeFactory _scopes;

    /// <param name="schema">What can be asked.</param>
    /// <param name="direct">The limits of direct queries.</param>
    /// <param name="reporter">Hears of what nobody expected.</param>
    /// <param name="scopes">Serve one query each.</param>
    /// <param name="documents">The documents that may be asked, where only those may; null where there are none.</param>
    public AnalysisExecutor(Schema schema, ExecutionOptions direct, ErrorReporter reporter, IServiceScopeFactory scopes, IOperationStore? documents = null)
    {
        var options = new ExecutionOptions { Timeout = Timeout, MaxDepth = direct.MaxDepth, Parser = direct.Parser, AllowIntrospection = false };
        options.Persisted.OnlyPersisted = direct.Persisted.OnlyPersisted;
        (options.Cost.MaxFieldCost, options.Cost.MaxTypeCost) = (direct.Cost.MaxFieldCost * CostFactor, direct.Cost.MaxTypeCost * CostFactor);
        (_executor, _scopes) = (new RequestExecutor(schema, options, reporter, documents), scopes);
    }

    /// <summary>Why a question can't be answered at all; none when it can.</summary>
    internal async Task<IReadOnlyList<GraphQLError>> CheckAsync(AnalysisQuestion question, CancellationToken cancel)
    {
        var result = await ExecuteAsync(question, CostMode.Validate, cancel);
        if (result.Outcome != ExecutionOutcome.Analyzed) return result.Errors;
        var cost = (IReadOnlyDictionary<string, object?>)result.Extensions!["operationCost"]!;
        return IsWithin(cost["fieldCost"], _executor.Options.Cost.MaxFieldCost) && IsWithin(cost["typeCost"], _executor.Options.Cost.MaxTypeCost)
            ? []
            : [new GraphQLError("It costs too much, also for a job; ask in several parts.")];
    }

    /// <summary>The answer to a question.</summary>
    internal Task<ExecutionResult> ExecuteAsync(AnalysisQuestion question, CancellationToken cancel) => ExecuteAsync(question, CostMode.Enforce, cancel);

    private async Task<ExecutionResult> ExecuteAsync(AnalysisQuestion question, CostMode mode, CancellationToken cancel)
    {
        await using var scope = _scopes.CreateAsyncScope();
        return await _executor.ExecuteAsync(
            new ExecutionRequest
            {
                Query = question.Query,
                OperationName = question.OperationName,
                Variables = question.Variables ?? default(JsonElement),
                Services = scope.ServiceProvider,
                CostMode = mode,
                Allowed = OperationKinds.Query,
            },
            cancel);
    }

    private static bool IsWithin(object? cost, double most) => (double)cost! <= most;
}
