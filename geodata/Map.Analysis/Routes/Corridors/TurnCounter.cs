using Map.Analysis.Routes.Flows;

namespace Map.Analysis.Routes.Corridors;

/// <summary>What is told of how many couriers ride from one edge straight into another.</summary>
internal static class TurnCounter
{
    /// <summary>Couriers of the whole period by turn, where they are enough to be told.</summary>
    public static Dictionary<(int Side, int Next), int> Count(IReadOnlyList<Ride> rides, EdgeLines lines, Disclosure disclosure)
    {
        var turns = new List<(long Turn, long Courier)>();
        foreach (var ride in rides)
        {
            for (var i = 1; i < ride.EdgeSides.Length; i++)
            {
                var (side, next) = (ride.EdgeSides[i - 1], ride.EdgeSides[i]);
                if (lines.To(side) == lines.From(next)) turns.Add((((long)side << 32) | (uint)next, ride.Courier));
            }
        }

        turns.Sort();
        return Tell(turns, disclosure);
    }

    private static Dictionary<(int Side, int Next), int> Tell(List<(long Turn, long Courier)> turns, Disclosure disclosure)
    {
        var told = new Dictionary<(int, int), int>();
        for (int i = 0, end; i < turns.Count; i = end)
        {
            var (count, key) = (0, 0UL);
            for (end = i; end < turns.Count && turns[end].Turn == turns[i].Turn; end++)
            {
                if (end > i && turns[end].Courier == turns[end - 1].Courier) continue;
                count++;
                key += disclosure.KeyOf(turns[end].Courier);
            }

            if (disclosure.Tell(count, key) is { } couriers) told[((int)(turns[i].Turn >> 32), (int)turns[i].Turn)] = couriers;
        }

        return told;
    }
}
