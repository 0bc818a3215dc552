using Map.Analysis.Routes.Flows;

namespace Map.Analysis.Routes.Corridors;

/// <summary>
/// Makes routes of groups of rides. A route's line is the longest stretch of the group's most typical ride of which it is told that
/// couriers rode it without leaving it: no one's own beginning, end or detour is on it. Where it ends somebody turned off; who,
/// how many and where to is told nowhere.
/// </summary>
internal sealed class RouteFinder(IReadOnlyList<Ride> rides, EdgeLines lines, Disclosure disclosure, CorridorOptions options)
{
    /// <summary>The routes, the most ridden metres first.</summary>
    public List<CourierRoute> Find(RecordedHours recorded)
    {
        var assigned = RideGroups.Assign(rides, lines, options);
        var groups = Enumerable.Range(0, rides.Count).Where(r => assigned[r] >= 0).ToLookup(r => assigned[r], r => rides[r]);
        Visit[] visits = [.. groups.SelectMany(g => g.Select(r => new Visit(g.Key, r.Hours[0], r.Courier)))];
        var found = new List<CourierRoute>();
        foreach (var told in new VisitCounter(disclosure, recorded).Count(visits))
        {
            var line = FindSharedLine([.. groups[(int)told.Where]]);
            var metres = line.Sum(s => lines.LengthMm(s) / 1000.0);
            if (metres >= options.ShortestMetres) found.Add(new CourierRoute(lines.Line(line), metres, told.Couriers!.Value, told.Hours));
        }

        return [.. found.OrderByDescending(r => r.Couriers * r.Metres).ThenBy(r => r.Line.Coordinate.X).ThenBy(r => r.Line.Coordinate.Y)];
    }

    /// <summary>The longest stretch of a ride of the group that enough couriers rode in one go; empty when there is none.</summary>
    private int[] FindSharedLine(List<Ride> group)
    {
        var typical = FindMostTypical(group);
        var reaches = group.GroupBy(r => r.Courier).Select(own => (Key: disclosure.KeyOf(own.Key), Ends: ReachOf(typical, own))).ToList();
        var (best, bestMm) = (Array.Empty<int>(), 0L);
        for (var from = 0; from < typical.Length; from++)
        {
            var end = FindToldEnd(reaches.Select(r => (r.Ends[from], r.Key)));
            var stretch = typical[from..Math.Max(from, EndOfConnected(typical, from, end))];
            var mm = stretch.Sum(s => (long)lines.LengthMm(s));
            if (mm > bestMm) (best, bestMm) = (stretch, mm);
        }

        return best;
    }

    /// <summary>
    /// The furthest end of which it is told that couriers rode so far. A sharp threshold would not do: of two surveys, in one of which
    /// four ride on and in the other five, the ends would prove the one.
    /// </summary>
    private int FindToldEnd(IEnumerable<(int End, ulong Key)> reaches)
    {
        var (count, key) = (0, 0UL);
        foreach (var reach in reaches.GroupBy(r => r.End, r => r.Key).OrderByDescending(g => g.Key))
        {
            foreach (var own in reach) (count, key) = (count + 1, key + own);
            if (disclosure.Tell(count, key) is not null) return reach.Key;
        }

        return 0;
    }

    /// <summary>The ride whose sides the others have most often, by length.</summary>
    private int[] FindMostTypical(List<Ride> group)
    {
        var count = new Dictionary<int, int>();
        foreach (var side in group.SelectMany(r => r.EdgeSides.Distinct())) count[side] = count.GetValueOrDefault(side) + 1;
        return group.Select(r => r.EdgeSides)
            .OrderByDescending(sides => sides.Distinct().Sum(s => (double)lines.LengthMm(s) * ((2 * count[s]) - group.Count)))
            .ThenBy(sides => sides, Comparer<int[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b))).First();
    }

    /// <summary>How far along a line a courier rode from each of its sides on, in the best of some rides.</summary>
    private static int[] ReachOf(int[] line, IEnumerable<Ride> own)
    {
        var furthest = new int[line.Length];
        foreach (var ride in own)
        {
            var ridden = ride.EdgeSides.ToHashSet();
            for (int from = line.Length - 1, end = line.Length; from >= 0; from--)
            {
                if (!ridden.Contains(line[from])) end = from;
                furthest[from] = Math.Max(furthest[from], end);
            }
        }

        return furthest;
    }

    private int EndOfConnected(int[] line, int from, int end)
    {
        for (var i = from + 1; i < end; i++)
        {
            if (lines.To(line[i - 1]) != lines.From(line[i])) return i;
        }

        return end;
    }
}
