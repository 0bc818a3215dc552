using Map.GraphQL.Language;

namespace Map.GraphQL.Execution;

/// <summary>The kinds of operation that a transport can serve.</summary>
[Flags]
public enum OperationKinds
{
    None = 0,
    Query = 1,
    Mutation = 2,
    Subscription = 4,
    All = Query | Mutation | Subscription,
}

internal static class OperationKindsExtensions
{
    public static bool Allow(this OperationKinds kinds, OperationKind kind) => kinds.HasFlag(kind switch
    {
        OperationKind.Query => OperationKinds.Query,
        OperationKind.Mutation => OperationKinds.Mutation,
        _ => OperationKinds.Subscription,
    });
}
