using Map.Analysis.Network;
using Map.Analysis.Reach;

namespace Map.Analysis.Tests.Reach;

/// <summary>
/// A seeded city with places and stations, some of them on one street, some on one spot and some far from every street, and
/// the times between them worked out naively.
/// </summary>
internal sealed class RandomTrial
{
    public const int Places = 70;
    public const int Stations = 7;

    public RandomTrial(int seed, TravelMode mode, Direction direction, HourOfWeek? hour = null)
    {
        Console.WriteLine($"seed {seed}, {mode}, {direction}, {hour}");
        var random = new Random(seed);
        Network = NetworkBuilder.Build(RandomCity.Create(seed, side: 8, blockMetres: 130));
        var profile = TravelProfile.Of(mode) with { SignalWaitSeconds = 15, CrossingWaitSeconds = 4 };
        Engine = new ReachEngine(new TravelGraph(Network, profile, hour), new SegmentIndex(Network));
        PlacesAt = [.. Enumerable.Range(0, Places).Select(_ => RandomPlace(random))];
        StationsAt = [.. Enumerable.Range(0, Stations - 2).Select(_ => RandomPlace(random)), PlacesAt[0], PlacesAt[0]];
        Times = TimesByStation(direction, hour);
    }

    public RoadNetwork Network { get; }

    public ReachEngine Engine { get; }

    public Place[] PlacesAt { get; }

    public Place[] StationsAt { get; }

    /// <summary>Milliseconds by station and place; null where there is no way.</summary>
    public long?[][] Times { get; }

    private long?[][] TimesByStation(Direction direction, HourOfWeek? hour)
    {
        var spots = PlacesAt.Concat(StationsAt).Select(p => Engine.FindStreet(p)).ToList();
        var profile = Engine.Graph.Profile;
        var naive = new NaiveTimes(Network, profile, spots, v => IsClosed(profile.Mode, v, hour), v => WaitMs(profile.Mode, v));
        var (places, stations) = (Enumerable.Range(0, Places), Enumerable.Range(Places, Stations));
        if (direction == Direction.FromSource) return [.. naive.Table(stations).Select(row => row[..Places])];
        var toAll = naive.Table(places);
        return [.. stations.Select(s => toAll.Select(row => row[s]).ToArray())];
    }

    private bool IsClosed(TravelMode mode, int node, HourOfWeek? hour)
    {
        if (hour is { } at && Array.FindIndex(Network.Nodes.Gates, g => g.Node == node) is >= 0 and var gate)
        {
            var opening = Network.Nodes.Gates[gate].Opening;
            var open = (mode, at.IsWeekend) switch
            {
                (TravelMode.Walk, false) => opening.Walk.Weekday,
                (TravelMode.Walk, true) => opening.Walk.Weekend,
                (_, false) => opening.Ebike.Weekday,
                (_, true) => opening.Ebike.Weekend,
            };
            return (open >> at.Hour & 1) == 0;
        }

        return Network.Nodes.Traits[node].HasFlag(mode == TravelMode.Walk ? NodeTraits.BlocksWalk : NodeTraits.BlocksEbike);
    }

    /// <summary>15 s where there are signals, 4 s where people on foot cross without.</summary>
    private long WaitMs(TravelMode mode, int node)
    {
        var traits = Network.Nodes.Traits[node];
        if (traits.HasFlag(NodeTraits.Signals)) return 15_000;
        return mode == TravelMode.Walk && traits.HasFlag(NodeTraits.Crossing) ? 4_000 : 0;
    }

    private Place RandomPlace(Random random)
    {
        const int margin = 40_000;
        return new Place(
            Wgs84.ToDegrees(random.Next(Network.Extent.MinLon - margin, Network.Extent.MaxLon + margin)),
            Wgs84.ToDegrees(random.Next(Network.Extent.MinLat - margin, Network.Extent.MaxLat + margin)));
    }
}
