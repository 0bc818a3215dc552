using System.Runtime.CompilerServices;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;
using Map.GraphQL.Subscriptions;

namespace Map.GraphQL.Tests.Execution;

public sealed record Headline(int Number);

/// <summary>What the sources of the newsroom's subscriptions do, seen from outside.</summary>
public sealed class Press
{
    public Topic<Headline> Topic { get; } = new(capacity: 4);

    /// <summary>How many events have been asked for.</summary>
    public int Asked { get; set; }

    /// <summary>What is awaited comes when the test opens this.</summary>
    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Closed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>1, 2, 3 … to each who listens: one that is still being closed takes no number from the next.</summary>
    public async IAsyncEnumerable<int> Print([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            for (var number = 1; ; number++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await Task.Yield();
                Asked++;
                yield return number;
            }
        }
        finally
        {
            Closed.TrySetResult();
        }
    }
}

public sealed class NewsPaper(Press press) : IDisposable
{
    public bool IsOpen { get; private set; } = true;

    public Press Press { get; } = press;

    public void Dispose() => IsOpen = false;
}

[QueryType]
public sealed class NewsQueries
{
    public static int GetZero() => 0;

    public static async Task<int> GetAwaited(Press press)
    {
        await press.Gate.Task;
        return 1;
    }

    public static IAsyncEnumerable<int> Ticks(Press press, CancellationToken cancellationToken) => press.Print(cancellationToken);
}

[SubscriptionType]
public sealed class NewsSubscriptions
{
    public static IAsyncEnumerable<Headline> Headlines(Press press, CancellationToken cancellationToken) => press.Topic.Listen(cancellationToken);

    public static IAsyncEnumerable<int> Numbers(Press press, CancellationToken cancellationToken) => press.Print(cancellationToken);

    public static IAsyncEnumerable<string> Pages(int size, Press press, CancellationToken cancellationToken) =>
        press.Print(cancellationToken).Select(_ => new string('x', size));

    public static async Task<IAsyncEnumerable<int>> Later(int count)
    {
        await Task.Yield();
        return Enumerable.Range(0, count).ToAsyncEnumerable();
    }

    public static IAsyncEnumerable<int> Refused(string code) => throw new GraphQLException("No news for you.", code);

    public static IAsyncEnumerable<int> Broken() => throw new InvalidOperationException("secret");

    public static async IAsyncEnumerable<int> BreaksAfterOne()
    {
        yield return 1;
        await Task.Yield();
        throw new InvalidOperationException("secret");
    }

    public static async IAsyncEnumerable<int> Deaf()
    {
        await Task.Delay(Timeout.Infinite, CancellationToken.None);
        yield return 1;
    }

    public static async IAsyncEnumerable<Headline?> SomeMissing()
    {
        yield return new Headline(1);
        await Task.Yield();
        yield return null;
        yield return new Headline(3);
    }
}

[ExtendObjectType<Headline>]
public sealed class HeadlineFields
{
    public static string GetText([Parent] Headline headline) => headline.Number == 2
        ? throw new GraphQLException("Headline 2 is not fit to print.")
        : $"News {headline.Number}";

    public static bool GetIsPaperOpen(NewsPaper paper) => paper.IsOpen;

    public static async Task<int?> GetSlow(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return 1;
    }
}
