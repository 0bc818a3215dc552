namespace Map.GraphQL.Execution;

/// <summary>How a field gets its value: at once, later, or for many parents together.</summary>
public abstract class FieldResolver
{
    private FieldResolver()
    {
    }

    public delegate object? Sync(in ResolverContext context);

    public delegate ValueTask<object?> Async(in ResolverContext context);

    /// <summary>Answers for all <paramref name="parents"/> that one selection met, in their order.</summary>
    public delegate ValueTask<IReadOnlyList<object?>> Batch(in ResolverContext context, IReadOnlyList<object> parents);

    /// <summary>Throws if the field may not be resolved.</summary>
    public delegate void Check(in ResolverContext context);

    /// <summary>The resolver behind a check that is made first, whatever the resolver's kind; a batch is checked once.</summary>
    public static FieldResolver Guard(FieldResolver next, Check check) => next switch
    {
        SyncResolver { Resolve: var resolve } => (Sync)((in context) =>
        {
            check(context);
            return resolve(context);
        }),
        AsyncResolver { Resolve: var resolve } => (Async)((in context) =>
        {
            check(context);
            return resolve(context);
        }),
        BatchResolver { Resolve: var resolve } => (Batch)((in context, parents) =>
        {
            check(context);
            return resolve(context, parents);
        }),
        _ => throw new NotSupportedException(),
    };

    public static implicit operator FieldResolver(Sync resolve) => new SyncResolver(resolve);

    public static implicit operator FieldResolver(Async resolve) => new AsyncResolver(resolve);

    public static implicit operator FieldResolver(Batch resolve) => new BatchResolver(resolve);

    internal sealed class SyncResolver(Sync resolve) : FieldResolver
    {
        public Sync Resolve { get; } = resolve;
    }

    internal sealed class AsyncResolver(Async resolve) : FieldResolver
    {
        public Async Resolve { get; } = resolve;
    }

    internal sealed class BatchResolver(Batch resolve) : FieldResolver
    {
        public Batch Resolve { get; } = resolve;
    }
}
