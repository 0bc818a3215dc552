using System.Runtime.CompilerServices;
using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.GraphQL.Tests.Execution;

/// <summary>What the test lets happen, and what it sees.</summary>
public sealed class Bench
{
    private readonly Lock _lock = new();

    public List<string> Log { get; } = [];

    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Waiting { get; private set; }

    public void Write(string line)
    {
        lock (_lock)
            Log.Add(line);
    }

    public bool Has(string line)
    {
        lock (_lock)
            return Log.Contains(line);
    }

    /// <summary>Lets nobody through before <paramref name="count"/> have come.</summary>
    public async Task MeetAsync(int count)
    {
        lock (_lock)
        {
            if (++Waiting == count)
                Gate.SetResult();
        }

        await Gate.Task;
    }
}

public sealed record Part(int Id);

public sealed class PartLoader(Bench bench) : DataLoader<int, Part>
{
    protected override async Task<IReadOnlyDictionary<int, Part>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        bench.Write("parts " + string.Join(',', keys.Order()));
        await Task.Yield();
        return keys.Where(key => key < 1000).ToDictionary(key => key, key => new Part(key));
    }
}

public sealed class FailingLoader : DataLoader<int, Part>
{
    protected override Task<IReadOnlyDictionary<int, Part>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
        throw new GraphQLException("No parts today.", "CLOSED");
}

[QueryType]
public sealed class WorkshopQueries
{
    public static async Task<string> Meet(Bench bench)
    {
        await bench.MeetAsync(2);
        return "met";
    }

    public static async Task<bool> WaitForever(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return true;
    }

    public static async Task<bool> IgnoreEverything(Bench bench)
    {
        await bench.Gate.Task;
        return true;
    }

    public static async Task<Part> LatePart(Bench bench)
    {
        await bench.Gate.Task;
        bench.Write("late");
        return new Part(1);
    }

    /// <summary>Notes what is selected of it.</summary>
    public static Part Seen(FieldSelection selection, Bench bench)
    {
        bench.Write(string.Join(',', selection.SelectionSet!.Fields.Select(field => field.ResponseName)));
        return new Part(1);
    }

    /// <summary>Parts without end; notes how far it has come, and that it was closed.</summary>
    public static async IAsyncEnumerable<Part> Conveyor(Bench bench, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            for (var id = 0; ; id++)
            {
                await Task.Delay(1, cancellationToken);
                bench.Write($"part {id}");
                yield return new Part(id);
            }
        }
        finally
        {
            bench.Write("closed");
        }
    }

    public static IReadOnlyList<Part> Parts(int count) => [.. Enumerable.Range(0, count).Select(i => new Part(i))];

    public static Task<Part?> Part(int id, PartLoader parts) => parts.LoadAsync(id);

    public static Task<Part?> BadPart(int id, FailingLoader parts) => parts.LoadAsync(id);

    public static async Task<Part?> SlowPart(int id, PartLoader parts)
    {
        await Task.Delay(1);
        return await parts.LoadAsync(id);
    }

    public static string Who([RequestFeature] Caller caller) => caller.Name;
}

public sealed record Caller(string Name);

[ExtendObjectType<Part>]
public sealed class PartFields
{
    public static Task<Part?> GetNext([Parent] Part part, PartLoader parts) => parts.LoadAsync(part.Id + 1);

    public static async Task<Part?> GetNextButOne([Parent] Part part, PartLoader parts)
    {
        var next = await parts.LoadAsync(part.Id + 1);
        return next is null ? null : await parts.LoadAsync(next.Id + 100);
    }

    [BatchResolver]
    public static async Task<IReadOnlyList<object?>> GetWeight([Parent] IReadOnlyList<Part> parts, Bench bench, int factor = 1)
    {
        bench.Write($"weights of {parts.Count} by {factor}");
        await Task.Yield();
        return [.. parts.Select(part => part.Id % 2 == 0 ? (object)(part.Id * factor) : new GraphQLException($"Part {part.Id} is odd.", "ODD"))];
    }

    public static int GetChecked([Parent] Part part, Bench bench, CancellationToken cancellationToken)
    {
        bench.Write("checked");
        cancellationToken.ThrowIfCancellationRequested();
        return part.Id;
    }

    [BatchResolver]
    public static IReadOnlyList<int> GetTooFew([Parent] IReadOnlyList<Part> parts) => [.. parts.Skip(1).Select(part => part.Id)];
}

[MutationType]
[PlainMutation]
public sealed class WorkshopMutations
{
    public static async Task<int> Step(int number, Bench bench)
    {
        bench.Write($"begin {number}");
        await Task.Delay(5 - number);
        bench.Write($"end {number}");
        return number;
    }
}
