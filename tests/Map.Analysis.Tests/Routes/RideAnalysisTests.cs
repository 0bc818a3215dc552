using Map.Analysis.Network;
using Map.Analysis.Routes;
using Map.Analysis.Routes.Corridors;
using Map.Analysis.Routes.Flows;
using Map.Analysis.Routes.Traces;
using Xunit;

namespace Map.Analysis.Tests.Routes;

public class RideAnalysisTests
{
    private static readonly Streets South = new(NetworkBuilder.Build(GridTown.Create(side: 12, blockMetres: 100)));

    /// <summary>A town 20 km to the north.</summary>
    private static readonly Streets North = new(NetworkBuilder.Build(GridTown.Create(side: 12, blockMetres: 100, north: 0.2)));

    private static readonly RouteOptions Options = new() { Secret = 1 };

    /// <summary>So many couriers, from a number on, who ride the same way.</summary>
    private static IEnumerable<Trace> Couriers(Streets town, int count, int from)
    {
        var simulator = new RideSimulator(town.Graph, seed: from);
        var ride = simulator.Create(metres: 900, bend: 0);
        return Enumerable.Range(from, count).Select(c => new Trace(c, simulator.Record(ride, 15, noiseMetres: 2)));
    }

    [Fact]
    public void A_trace_goes_to_the_city_in_which_it_lies()
    {
        var found = RideAnalysis.Run([.. Couriers(South, 15, 0), .. Couriers(North, 30, 100)], [South.Map, North.Map], Options);
        Assert.Equal((15, 30, 45), (found.Cities[0]!.Counts.Couriers, found.Cities[1]!.Counts.Couriers, found.Counts.Couriers));
        Assert.All(found.Cities[0]!.Flows, f => Assert.Equal(15, f.Couriers));
        Assert.All(found.Cities[1]!.Flows, f => Assert.Equal(30, f.Couriers));
    }

    [Fact]
    public void Without_streets_it_is_told_where_couriers_are_and_nothing_of_where_they_ride()
    {
        var found = RideAnalysis.Run(Couriers(South, 15, 0), [North.Map], Options);
        Assert.Null(Assert.Single(found.Cities));
        Assert.NotEmpty(found.Present);
        Assert.Equal(15, found.Counts.Faults[TraceFault.FarFromStreets]);
        Assert.Equal(found.Present.Select(p => p.Square), RideAnalysis.Run(Couriers(South, 15, 0), [], Options).Present.Select(p => p.Square));
    }

    [Fact]
    public void Few_couriers_are_not_even_counted()
    {
        var found = RideAnalysis.Run([.. Couriers(South, 3, 0)], [South.Map], Options);
        var counts = found.Counts;
        Assert.Equal((null, null, null, null, null), (counts.Couriers, counts.Traces, counts.Points, counts.Trips, counts.MatchedMetres));
        Assert.Empty(counts.Faults);
        Assert.Equal((null, null), (found.Period, found.UntoldPresence));
    }

    [Fact]
    public void Sums_are_told_in_steps_of_what_fifteen_couriers_give_at_most()
    {
        // Twenty with four points each and one with forty: units of a hundred, in steps of fifteen; 120 is less than five of them.
        var outlet = new Disclosure(5, secret: 1);
        Assert.Null(outlet.TellSum([.. Enumerable.Range(0, 20).Select(c => ((long)c, 4L)), (20, 40)]));
        // Without him units are of ten: 80 is eight of them, which may be told as fifteen or not at all.
        Assert.Contains(outlet.TellSum(Enumerable.Range(0, 20).Select(c => ((long)c, 4L))), new long?[] { null, 150 });
        Assert.Equal(1500, outlet.TellSum(Enumerable.Range(0, 150).Select(c => ((long)c, 10L))));
    }

    [Fact]
    public void Edges_that_follow_each_other_with_the_same_figures_are_one_line()
    {
        var (outlet, lines) = (new Disclosure(5, secret: 1), new EdgeLines(South.Network));
        var way = new RideSimulator(South.Graph, seed: 4).Create(metres: 900, bend: 0).EdgeSides;
        Ride[] rides = [.. Enumerable.Range(0, 15).Select(c => new Ride(c, way, [.. way.Select(_ => 104)]))];
        var flows = Told.Flows(rides, outlet);
        var line = Assert.Single(FlowJoiner.Join(flows, lines));
        Assert.Equal((way.Sum(s => lines.LengthMm(s)) / 1000.0, 15), (Math.Round(line.Metres, 3), line.Couriers));
        Assert.Equal(lines.Line(way).ToString(), line.Line.ToString());

        // As many again on the second half: it breaks there and nowhere else.
        Ride[] more = [.. Enumerable.Range(20, 15).Select(c => new Ride(c, way[4..], [.. way[4..].Select(_ => 104)]))];
        var broken = FlowJoiner.Join(Told.Flows([.. rides, .. more], outlet), lines);
        Assert.Equal([15, 30], broken.Select(l => l.Couriers).Order());
        Assert.Equal(lines.Line(way[..4]).ToString(), broken.Single(l => l.Couriers == 15).Line.ToString());
    }

    [Fact]
    public void Nothing_is_told_twice_or_left_out_when_edges_are_joined()
    {
        var (outlet, lines) = (new Disclosure(5, secret: 1), new EdgeLines(South.Network));
        var simulator = new RideSimulator(South.Graph, seed: 5);
        Ride[] rides = [.. Enumerable.Range(0, 300).Select(c => simulator.Create(metres: 900)).Select((r, c) => new Ride(c % 100, r.EdgeSides, [.. r.EdgeSides.Select(_ => 104)]))];
        var flows = Told.Flows(rides, outlet);
        var joined = FlowJoiner.Join(flows, lines);
        Assert.InRange(joined.Count, 1, flows.Count);
        Assert.Equal(
            flows.GroupBy(f => f.Couriers).Select(g => (g.Key, Math.Round(g.Sum(f => lines.LengthMm(f.EdgeSide) / 1000.0), 3))).Order(),
            joined.GroupBy(l => l.Couriers).Select(g => (g.Key, Math.Round(g.Sum(l => l.Metres), 3))).Order());
    }
}
