using Map.GraphQL.Cost;
using Map.GraphQL.Language;
using Map.GraphQL.Persisted;

namespace Map.GraphQL.Execution;

/// <summary>Limits of an executor. The defaults are those of the wire contract.</summary>
public sealed class ExecutionOptions
{
    /// <summary>After this the client is answered, even if resolvers do not care that they were cancelled. Waiting in line counts.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Operations that run at the same time.</summary>
    public int MaxConcurrentExecutions { get; set; } = 64;

    /// <summary>
    /// Operations that wait for one of those to end; who comes then is turned away. Four times as many as run, so that nobody waits
    /// longer than a few operations take.
    /// </summary>
    public int MaxWaitingExecutions { get; set; } = 256;

    /// <summary>Nesting of fields in an operation, fragments spread; introspection is not counted.</summary>
    public int MaxDepth { get; set; } = 50;

    /// <summary>Fields of an operation after its fragments are spread.</summary>
    public int MaxSpreadFields { get; set; } = 10_000;

    /// <summary>What an operation may cost, estimated before it runs.</summary>
    public CostOptions Cost { get; } = new();

    /// <summary>Asked before an operation whose cost is within the limits runs, and turns it away by false: for budgets of callers.</summary>
    public Func<CostEstimate, bool>? Admits { get; set; }

    /// <summary>What a client is told of an exception that was not meant for it but is none of the unexpected, such as a store that is away.</summary>
    public Func<Exception, GraphQLError?>? Describe { get; set; }

    /// <summary>Asked why an operation took too long, when it has; null when it was the operation itself. It does not take long.</summary>
    public Func<CancellationToken, Task<GraphQLError?>>? DescribeTimeout { get; set; }

    /// <summary>Documents that are sent by id or hash.</summary>
    public PersistedOptions Persisted { get; } = new();

    public ParserOptions Parser { get; set; } = ParserOptions.Default;

    /// <summary>
    /// How much is kept parsed, validated and compiled, in characters of the documents. A character costs 20 to 40 bytes; a document
    /// of more than a tenth of this is not kept, and neither is an invalid one.
    /// </summary>
    public int CachedCharacters { get; set; } = 2_000_000;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked for.</summary>
    public bool AllowIntrospection { get; set; } = true;
}
