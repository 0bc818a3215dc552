using Map.Analysis.Routes.Flows;

namespace Map.Analysis.Routes.Corridors;

/// <summary>
/// Groups rides that go much the same way. Leaders first (Hartigan, Clustering Algorithms, 1975, chapter 3): the longest ride
/// leads, each next one joins the most similar leader or leads itself. Then groups are seen as what most of their rides share,
/// and rides join the most similar of those, twice over: which ride came first then hardly matters. A group like one of more
/// rides is one with it: a stray ride may have led the longest rides of a way, and the others another one. The order is that of
/// the rides' lengths and ways, so that the result depends on nothing else. Takes time in proportion to how many groups share
/// an edge.
/// </summary>
internal sealed class RideGroups
{
    private const int Rounds = 2;

    private readonly IReadOnlyList<Ride> _rides;
    private readonly EdgeLines _lines;
    private readonly double _leastSimilarity;
    private readonly int[][] _sides;
    private readonly Dictionary<int, List<int>> _groupsOnSide = [];
    private readonly List<long> _groupLength = [];
    private readonly Dictionary<int, long> _shared = [];

    private RideGroups(IReadOnlyList<Ride> rides, EdgeLines lines, CorridorOptions options)
    {
        (_rides, _lines, _leastSimilarity) = (rides, lines, options.LeastSimilarity);
        _sides = [.. rides.Select(r => r.EdgeSides.Distinct().ToArray())];
    }

    /// <summary>The group of each ride, from 0 on; -1 of those that are like no other.</summary>
    public static int[] Assign(IReadOnlyList<Ride> rides, EdgeLines lines, CorridorOptions options)
    {
        var groups = new RideGroups(rides, lines, options);
        var assigned = groups.Lead();
        for (var round = 0; round < Rounds; round++) assigned = groups.Regroup(assigned);
        return assigned;
    }

    private int[] Lead()
    {
        var order = Enumerable.Range(0, _rides.Count).OrderByDescending(r => LengthOf(_sides[r])).ThenBy(r => _rides[r], Comparer<Ride>.Create(CompareWays)).ToArray();
        var assigned = new int[_rides.Count];
        foreach (var ride in order)
        {
            assigned[ride] = FindMostSimilar(_sides[ride]);
            if (assigned[ride] < 0) assigned[ride] = AddGroup(_sides[ride]);
        }

        return assigned;
    }

    /// <summary>By the way alone: whose it was does not matter.</summary>
    private static int CompareWays(Ride a, Ride b)
    {
        var byWay = a.EdgeSides.AsSpan().SequenceCompareTo(b.EdgeSides);
        return byWay != 0 ? byWay : a.CompareTo(b);
    }

    private int[] Regroup(int[] assigned)
    {
        _groupsOnSide.Clear();
        _groupLength.Clear();
        var groups = Enumerable.Range(0, _rides.Count).Where(r => assigned[r] >= 0).GroupBy(r => assigned[r], (key, members) => (Key: key, Members: members.ToList()));
        foreach (var (_, members) in groups.Where(g => g.Members.Count > 1).OrderByDescending(g => g.Members.Count).ThenBy(g => g.Key))
        {
            var common = FindCommon(members);
            if (FindMostSimilar(common) < 0) AddGroup(common);
        }

        return [.. Enumerable.Range(0, _rides.Count).Select(r => FindMostSimilar(_sides[r]))];
    }

    /// <summary>The sides that at least half of some rides have.</summary>
    private int[] FindCommon(List<int> members)
    {
        var count = new Dictionary<int, int>();
        foreach (var side in members.SelectMany(m => _sides[m])) count[side] = count.GetValueOrDefault(side) + 1;
        return [.. count.Where(c => 2 * c.Value >= members.Count).Select(c => c.Key).Order()];
    }

    private int AddGroup(int[] sides)
    {
        foreach (var side in sides)
        {
            if (!_groupsOnSide.TryGetValue(side, out var groups)) _groupsOnSide.Add(side, groups = []);
            groups.Add(_groupLength.Count);
        }

        _groupLength.Add(LengthOf(sides));
        return _groupLength.Count - 1;
    }

    /// <summary>The group that shares the largest part with some sides, the first of several; -1 when none shares enough.</summary>
    private int FindMostSimilar(int[] sides)
    {
        _shared.Clear();
        foreach (var side in sides)
        {
            if (!_groupsOnSide.TryGetValue(side, out var groups)) continue;
            foreach (var group in groups) _shared[group] = _shared.GetValueOrDefault(group) + _lines.LengthMm(side);
        }

        var (best, most, length) = (-1, _leastSimilarity, LengthOf(sides));
        foreach (var (group, shared) in _shared)
        {
            var similarity = shared / (double)(length + _groupLength[group] - shared);
            if (similarity > most || (similarity == most && (best < 0 || group < best))) (best, most) = (group, similarity);
        }

        return best;
    }

    private long LengthOf(int[] sides) => sides.Sum(s => (long)_lines.LengthMm(s));
}
