using Map.Analysis.Network;
using Map.Analysis.Reach;
using Xunit;

namespace Map.Analysis.Tests.Reach;

/// <summary>
/// On networks too large for a naive search the answer itself is the proof: no street offers a shorter way than was found, and
/// every time that was found is made by a street from a node that is that much nearer, or by a source.
/// </summary>
public class SearchCertificateTests
{
    private const int LimitMs = 40 * 60 * 1000;

    [Theory]
    [MemberData(nameof(TravelTimesTests.WaysOfMoving), MemberType = typeof(TravelTimesTests))]
    public void No_street_is_a_shorter_way_and_every_time_is_made_by_a_street(TravelMode mode, Direction direction)
    {
        const int seed = 77;
        Console.WriteLine($"seed {seed}");
        var network = NetworkBuilder.Build(RandomCity.Create(seed, side: 150, blockMetres: 110));
        var graph = new TravelGraph(network, TravelProfile.Of(mode).WithUsualWaits(), new HourOfWeek(IsWeekend: true, Hour: 10));
        var search = new TravelTimeSearch(graph);
        search.Reset(direction, LimitMs);
        int[] sources = [100, network.Edges.Count / 2, network.Edges.Count - 100];
        foreach (var edge in sources) search.AddSource(new SnapPoint(edge, network.Edges.LengthMm[edge] / 2, 0, 0, 0));
        search.SettleAll();

        var isMade = new bool[network.Nodes.Count];
        var arcs = Steps(graph).ToList();
        foreach (var (from, to, ms) in arcs)
        {
            var (near, far) = direction == Direction.FromSource ? (from, to) : (to, from);
            if (search.TimeMs(near) == TravelTimeSearch.Unreached) continue;
            var through = (long)search.TimeMs(near) + ms;
            if (through <= LimitMs) Assert.True(search.TimeMs(far) <= through, $"node {far}");
            isMade[far] |= search.TimeMs(far) == through;
        }

        var reached = Enumerable.Range(0, network.Nodes.Count).Where(v => search.TimeMs(v) != TravelTimeSearch.Unreached).ToList();
        var ends = sources.SelectMany(e => new[] { network.Edges.Tail[e], network.Edges.Head[e] }).ToHashSet();
        Assert.InRange(reached.Count, 1_000, network.Nodes.Count - 1_000);
        Assert.All(reached, v => Assert.True(isMade[v] || ends.Contains(v), $"node {v}"));
        Assert.All(reached, v => Assert.InRange(search.TimeMs(v), 0, LimitMs));
        Assert.Equal(reached, search.Labelled.ToArray().Order());
    }

    /// <summary>Every street in every direction that may be travelled, with the wait at its end.</summary>
    private static IEnumerable<(int From, int To, int Ms)> Steps(TravelGraph graph)
    {
        foreach (var edge in graph.Edges)
        {
            if (graph.IsBlocked(edge.Tail) || graph.IsBlocked(edge.Head)) continue;
            if (edge.Forward) yield return (edge.Tail, edge.Head, edge.Ms + graph.WaitMs[edge.Head]);
            if (edge.Backward) yield return (edge.Head, edge.Tail, edge.Ms + graph.WaitMs[edge.Tail]);
        }
    }
}
