namespace Map.Analysis.Routes.Branches.Search;

/// <summary>What is joined, directly or through others.</summary>
internal static class Components
{
    /// <summary>The component of each of some things, numbered from 0 in the order of their first members.</summary>
    public static int[] Find(int count, Func<int, IEnumerable<int>> neighboursOf)
    {
        var component = new int[count];
        Array.Fill(component, -1);
        var (found, open) = (0, new Stack<int>());
        for (var start = 0; start < count; start++)
        {
            if (component[start] >= 0) continue;
            component[start] = found;
            open.Push(start);
            while (open.TryPop(out var at))
            {
                foreach (var next in neighboursOf(at))
                {
                    if (component[next] >= 0) continue;
                    component[next] = found;
                    open.Push(next);
                }
            }

            found++;
        }

        return component;
    }
}
