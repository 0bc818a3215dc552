using Map.Analysis.Reach;
using Map.Analysis.Routes.Corridors;
using Map.Analysis.Routes.Placement;
using Map.Analysis.Routes.Traces;

namespace Map.Analysis.Routes.Flows;

/// <summary>Flows and corridors of counted lines: sums of what was told of those that share an edge.</summary>
public static class CountedLines
{
    private static readonly ToldCounts Nothing = new(null, null, null, null, null, null, new Dictionary<TraceFault, long>());

    /// <param name="lines">The lines.</param>
    /// <param name="engine">The streets as e-bikes use them.</param>
    /// <param name="options">What makes a corridor.</param>
    /// <param name="cancel">Asked before each line.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static RouteAnalysis Run(IReadOnlyList<CountedLine> lines, ReachEngine engine, CorridorOptions options, CancellationToken cancel = default)
    {
        var matches = new LineMatcher(engine).MatchAll([.. lines.Select(line => line.Line)], cancel: cancel);
        var (edges, sums, turns) = (new EdgeLines(engine.Graph.Network), new SortedDictionary<int, FlowSum>(), new Dictionary<(int Side, int Next), int>());
        foreach (var (line, match) in lines.Zip(matches)) Add(line, SidesOf(match, edges), edges, sums, turns);
        var flows = sums.Select(sum => sum.Value.ToFlow(sum.Key)).ToList();
        var corridors = new CorridorFinder(flows, turns, edges, options).Find();
        return new RouteAnalysis(Nothing, flows, FlowJoiner.Join(flows, edges), null, corridors, []);
    }

    private static void Add(CountedLine line, List<int> sides, EdgeLines edges, SortedDictionary<int, FlowSum> sums, Dictionary<(int Side, int Next), int> turns)
    {
        foreach (var side in sides.Distinct())
        {
            if (!sums.TryGetValue(side, out var sum)) sums.Add(side, sum = new FlowSum());
            sum.Add(line);
        }

        foreach (var turn in sides.Zip(sides.Skip(1)).Where(turn => edges.To(turn.First) == edges.From(turn.Second)).Distinct())
            turns[turn] = turns.GetValueOrDefault(turn) + line.Couriers;
    }

    /// <summary>The sides of edges of which a line covers half: where it begins and ends it does not speak for the whole street.</summary>
    private static List<int> SidesOf(LineMatch match, EdgeLines edges) => match.Path is null ? [] :
    [
        .. match.Path.Stretches.Where(s => 2 * s.LengthMm >= edges.LengthMm(2 * s.Edge)).Select(s => s.EdgeSide),
    ];

    /// <summary>What was told of an edge's side; an hour of which no line tells anything stays unknown.</summary>
    private sealed class FlowSum
    {
        private readonly int?[] _hours = new int?[HourSlots.Count];
        private int _couriers;

        public void Add(CountedLine line)
        {
            _couriers += line.Couriers;
            for (var slot = 0; slot < _hours.Length; slot++)
            {
                if (line.Hours.Slots[slot] is { } couriers) _hours[slot] = (_hours[slot] ?? 0) + couriers;
            }
        }

        public EdgeFlow ToFlow(int side) => new(side >> 1, (side & 1) == 0, _couriers, new HourlyCounts(_hours));
    }
}
