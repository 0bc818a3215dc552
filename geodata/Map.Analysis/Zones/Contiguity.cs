namespace Map.Analysis.Zones;

/// <summary>Whether units hang together.</summary>
public static class Contiguity
{
    /// <summary>The parts that all units fall into, each in ascending order.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Components(IReadOnlyList<int[]> beside)
    {
        var seen = new bool[beside.Count];
        return [.. Enumerable.Range(0, beside.Count).Where(u => !seen[u]).Select(u => Reach(beside, u, other => !seen[other], other => seen[other] = true)).Select(c => c.Order().ToList())];
    }

    /// <summary>Whether the zone of a unit still hangs together, and has a unit left, once the unit has gone.</summary>
    public static bool IsKeptWithout(IReadOnlyList<int[]> beside, IReadOnlyList<int> zoneOf, int unit)
    {
        var zone = zoneOf[unit];
        var mine = Array.FindAll(beside[unit], other => zoneOf[other] == zone);
        if (mine.Length <= 1) return mine.Length == 1;
        var seen = new HashSet<int> { unit };
        Reach(beside, mine[0], other => zoneOf[other] == zone && !seen.Contains(other), other => seen.Add(other));
        return Array.TrueForAll(mine, seen.Contains);
    }

    private static List<int> Reach(IReadOnlyList<int[]> beside, int start, Func<int, bool> isNew, Action<int> see)
    {
        var reached = new List<int> { start };
        see(start);
        for (var at = 0; at < reached.Count; at++)
        {
            foreach (var other in beside[reached[at]])
            {
                if (!isNew(other)) continue;
                see(other);
                reached.Add(other);
            }
        }

        return reached;
    }
}
