using System.Runtime.InteropServices;

namespace Map.Geodata.Osm.Reading;

/// <summary>Growing lists end to end: values are added to the open list until <see cref="EndRun"/> closes it.</summary>
internal sealed class RunList<T>
{
    public List<T> Values { get; } = [];
    public List<int> Ends { get; } = [];

    public void EndRun() => Ends.Add(Values.Count);

    /// <summary>Forgets what was added to the open list.</summary>
    public void AbandonRun()
    {
        int end = Ends.Count == 0 ? 0 : Ends[^1];
        Values.RemoveRange(end, Values.Count - end);
    }

    public void Append(RunList<T> other, Func<T, T>? change = null)
    {
        int shift = Values.Count;
        Values.AddRange(other.Values);
        if (change is not null)
        {
            foreach (ref var value in CollectionsMarshal.AsSpan(Values)[shift..])
                value = change(value);
        }

        foreach (int end in other.Ends)
            Ends.Add(shift + end);
    }

    /// <summary>The lists in their order, or in the order of the numbers given.</summary>
    public Runs<T> ToRuns(int[]? order)
    {
        if (order is null)
            return new Runs<T>([.. Ends], [.. Values]);

        var picked = new RunList<T>();
        var values = CollectionsMarshal.AsSpan(Values);
        foreach (int i in order)
        {
            picked.Values.AddRange(values[(i == 0 ? 0 : Ends[i - 1])..Ends[i]]);
            picked.EndRun();
        }

        return picked.ToRuns(null);
    }
}
