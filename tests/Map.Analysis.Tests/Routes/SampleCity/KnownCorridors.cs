using Map.Analysis.Routes.Traces;

namespace Map.Analysis.Tests.Routes.SampleCity;

/// <summary>Corridors of a city that are known, since couriers were made to ride them: shortest ways by e-bike between drawn places. Seeded.</summary>
internal sealed class KnownCorridors(Streets streets, int seed)
{
    private const int Days = 3, LeastCouriers = 15, MostCouriers = 30;
    private const long DayMs = 24 * 3_600_000;
    private const double Seconds = 15, NoiseMetres = 15;

    private readonly Random _random = new(seed);
    private readonly RideSimulator _simulator = new(streets.Graph, seed);

    /// <summary>By corridor the sides of its edges in riding order.</summary>
    public List<int[]> Ways { get; } = [];

    /// <summary>By courier, numbered from 0, the corridor that he rides.</summary>
    public List<int> Labels { get; } = [];

    public List<Trace> Traces { get; } = [];

    /// <summary>Adds shortest ways.</summary>
    /// <param name="count">How many.</param>
    /// <param name="nodes">Where they begin and end.</param>
    /// <param name="isFit">Whether a way may be one, beside those that there are.</param>
    public void Draw(int count, IReadOnlyList<int> nodes, Func<int[], bool> isFit)
    {
        while (count > 0)
        {
            if (_simulator.Find(nodes[_random.Next(nodes.Count)], nodes[_random.Next(nodes.Count)], bend: 0)?.EdgeSides is not { } way || !isFit(way)) continue;
            Ways.Add(way);
            count--;
        }
    }

    /// <summary>15 to 30 couriers ride each corridor once on each of three days, but for up to a tenth of it at either end: orders are here and there.</summary>
    public void Ride()
    {
        foreach (var (label, way) in Ways.Index())
        {
            for (var couriers = _random.Next(LeastCouriers, MostCouriers + 1); couriers > 0; couriers--)
            {
                for (var day = 0; day < Days; day++)
                    Record(day, _simulator.Ride(way[_random.Next(1 + (way.Length / 10))..^_random.Next(1 + (way.Length / 10))]));
                Labels.Add(label);
            }
        }
    }

    /// <summary>Others ride anywhere on the same days.</summary>
    public void Stray(int couriers, double metres)
    {
        for (var courier = 0; courier < couriers; courier++)
        {
            for (var day = 0; day < Days; day++) Traces.Add(TraceOf(Labels.Count + courier, day, _simulator.Create(metres)));
        }
    }

    public double MetresOf(IEnumerable<int> sides) => sides.Sum(s => streets.Network.Edges.LengthMm[s >> 1] / 1000.0);

    private void Record(int day, SimulatedRide ride) => Traces.Add(TraceOf(Labels.Count, day, ride));

    private Trace TraceOf(int courier, int day, SimulatedRide ride) =>
        new(courier, _simulator.Record(ride with { StartMs = ride.StartMs + (day * DayMs) }, Seconds, NoiseMetres));
}
