using System.Collections;
using System.Runtime.CompilerServices;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Filtering;
using Map.GraphQL.Relay;
using Map.GraphQL.Sorting;
using Microsoft.Extensions.DependencyInjection;

namespace Map.GraphQL.Building;

/// <summary>What compiled resolvers call, so that the expressions stay small.</summary>
internal static class ResolverAdapters
{
    public static ValueTask<object?> FromTask<T>(Task<T> task)
    {
        return task.IsCompletedSuccessfully ? new(task.Result) : Await(task);

        static async ValueTask<object?> Await(Task<T> task) => await task.ConfigureAwait(false);
    }

    public static ValueTask<object?> FromValueTask<T>(ValueTask<T> task)
    {
        return task.IsCompletedSuccessfully ? new(task.Result) : Await(task);

        static async ValueTask<object?> Await(ValueTask<T> task) => await task.ConfigureAwait(false);
    }

    /// <summary>The sequence as one of objects; it stays as lazy as it was.</summary>
    public static object? FromStream<T>(IAsyncEnumerable<T>? stream)
    {
        return stream is null or IAsyncEnumerable<object?> ? stream : Box(stream);

        static async IAsyncEnumerable<object?> Box(IAsyncEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
                yield return item;
        }
    }

    public static async ValueTask<object?> FromStreamTask<T>(Task<IAsyncEnumerable<T>> task) => FromStream(await task.ConfigureAwait(false));

    public static async ValueTask<IReadOnlyList<object?>> FromBatchTask<T>(Task<T> task)
        where T : IEnumerable => ToObjects(await task.ConfigureAwait(false));

    public static ValueTask<IReadOnlyList<object?>> FromBatch(IEnumerable values) => new(ToObjects(values));

    public static T[] Parents<T>(IReadOnlyList<object> parents)
    {
        var typed = new T[parents.Count];
        for (var i = 0; i < typed.Length; i++)
            typed[i] = (T)parents[i];
        return typed;
    }

    public static T Argument<T>(in ResolverContext context, int index) => InputConversion.Cast<T>(context.ArgumentAt(index));

    public static T Service<T>(in ResolverContext context)
        where T : notnull => context.Services.GetRequiredService<T>();

    public static T Loader<T>(in ResolverContext context)
        where T : DataLoader => context.Loader<T>();

    public static T Feature<T>(in ResolverContext context)
        where T : class => context.Features.Find<T>()
            ?? throw new InvalidOperationException($"The request has no {typeof(T).Name}; the host has to set it.");

    public static PageArguments Page(in ResolverContext context, int firstArgument, PagingOptions options) => PageArguments.Create(
        context.ArgumentAt(firstArgument) as int?,
        context.ArgumentAt(firstArgument + 1) as string,
        context.ArgumentAt(firstArgument + 2) as int?,
        context.ArgumentAt(firstArgument + 3) as string,
        options);

    public static QueryContext<T> Query<T>(in ResolverContext context, int firstArgument) => new(
        context.Selection, context.ArgumentAt(firstArgument) as FilterNode, SortInputs.Flatten(context.ArgumentAt(firstArgument + 1)));

    private static IReadOnlyList<object?> ToObjects(IEnumerable values) =>
        values as IReadOnlyList<object?> ?? [.. values.Cast<object?>()];
}
