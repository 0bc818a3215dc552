using System.Globalization;

namespace Map.Analysis.Tests.Siting.Medians;

/// <summary>
/// A network of the OR-Library (Beasley 1985): nodes, edges and p on the first line, then an edge a line. An edge that repeats has
/// the cost of its last line. Every node is a place and a candidate.
/// </summary>
internal sealed class OrLibraryGraph
{
    private const int Apart = 1 << 29;

    private OrLibraryGraph(int count, int[,] times) => (Count, Times) = (count, times);

    /// <summary>How many sites are to be chosen: p.</summary>
    public int Count { get; }

    /// <summary>Lengths of shortest paths; negative where there is none.</summary>
    public int[,] Times { get; }

    public static OrLibraryGraph Parse(string text)
    {
        var numbers = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        var (nodes, edges, count) = (numbers[0], numbers[1], numbers[2]);
        return new OrLibraryGraph(count, ShortestPaths(nodes, numbers.Skip(3).Take(3 * edges).Chunk(3).Select(e => (e[0] - 1, e[1] - 1, e[2]))));
    }

    /// <summary>A seeded network of the same kind: a path through all nodes and edges up to a fiftieth of the square of their number.</summary>
    public static OrLibraryGraph Generate(int nodes, int count, int seed)
    {
        var random = new Random(seed);
        var path = Enumerable.Range(1, nodes - 1).Select(n => (n - 1, n, random.Next(1, 101)));
        var others = Enumerable.Range(0, (nodes * nodes / 50) - nodes + 1).Select(_ => (random.Next(nodes), random.Next(nodes), random.Next(1, 101)));
        return new OrLibraryGraph(count, ShortestPaths(nodes, path.Concat(others).Where(e => e.Item1 != e.Item2)));
    }

    private static int[,] ShortestPaths(int nodes, IEnumerable<(int A, int B, int Cost)> edges)
    {
        var rows = Enumerable.Range(0, nodes).Select(from => Enumerable.Repeat(Apart, nodes).Select((none, to) => from == to ? 0 : none).ToArray()).ToArray();
        foreach (var (a, b, cost) in edges) rows[a][b] = rows[b][a] = cost;
        for (var via = 0; via < nodes; via++)
        {
            foreach (var row in rows) Relax(row, row[via], rows[via]);
        }

        var times = new int[nodes, nodes];
        for (var from = 0; from < nodes; from++)
        {
            for (var to = 0; to < nodes; to++) times[from, to] = rows[from][to] >= Apart ? -1 : rows[from][to];
        }

        return times;
    }

    private static void Relax(int[] row, int toVia, int[] fromVia)
    {
        for (var to = 0; to < row.Length; to++) row[to] = Math.Min(row[to], toVia + fromVia[to]);
    }
}
