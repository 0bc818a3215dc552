using Map.Analysis.Routes;
using Map.Analysis.Routes.Corridors;
using Map.Analysis.Routes.Flows;
using Map.Analysis.Routes.Traces;
using Xunit;

namespace Map.Analysis.Tests.Routes;

/// <summary>How far what is found of traces agrees with the corridors that their couriers are known to ride.</summary>
internal static class Recovery
{
    /// <summary>The adjusted Rand index that is asked for.</summary>
    public const double Least = 0.9;

    /// <summary>Sides of edges by corridor, and rides by group, agree with what is known; each known corridor is one route.</summary>
    /// <param name="streets">Where they ride.</param>
    /// <param name="truth">The known corridors' sides; no side lies on two.</param>
    /// <param name="traces">Of couriers numbered from 0.</param>
    /// <param name="labels">Each courier's corridor; couriers beyond ride anywhere.</param>
    /// <param name="options">How it is found.</param>
    public static void Check(Streets streets, int[][] truth, List<Trace> traces, List<int> labels, RouteOptions options)
    {
        var found = RideAnalysis.Run(traces, streets.Graph, streets.Index, options).Cities[0]!;
        var (ofEdges, ofRides) = (IndexOfEdges(truth, found.Corridors), IndexOfRides(streets, traces, labels, options));
        Console.WriteLine($"adjusted Rand index of edges {ofEdges:F3}, of rides {ofRides:F3}; {found.Corridors.Count} corridors, {found.Routes.Count} routes of {truth.Length}");
        Assert.True(ofEdges >= Least, $"edges: {ofEdges}");
        Assert.True(ofRides >= Least, $"rides: {ofRides}");
        Assert.Equal(truth.Length, found.Routes.Count);
    }

    private static double IndexOfEdges(int[][] truth, IReadOnlyList<Corridor> corridors)
    {
        var trueLabel = LabelsOf(truth);
        var foundLabel = LabelsOf(corridors.Select(c => c.EdgeSides));
        var sides = trueLabel.Keys.Union(foundLabel.Keys).Order().ToList();
        return RandIndex.Adjusted([.. sides.Select(s => trueLabel.GetValueOrDefault(s, -1))], [.. sides.Select(s => foundLabel.GetValueOrDefault(s, -1))]);
    }

    private static Dictionary<int, int> LabelsOf(IEnumerable<IReadOnlyList<int>> ways) =>
        ways.SelectMany((way, i) => way.Select(side => (side, i))).ToDictionary(x => x.side, x => x.i);

    /// <summary>How far the groups of rides agree with their couriers' corridors.</summary>
    public static double IndexOfRides(Streets streets, List<Trace> traces, List<int> labels, RouteOptions options)
    {
        var rides = RideCollector.Collect(traces, [streets.Map], options, CancellationToken.None).Rides(0).Where(r => r.Courier < labels.Count).ToList();
        var groups = RideGroups.Assign(rides, new EdgeLines(streets.Network), options.Corridors);
        return RandIndex.Adjusted([.. rides.Select(r => labels[(int)r.Courier])], groups);
    }
}
