using Map.Analysis.Network;
using Map.Api.Coverage.States;
using Map.Geodata.Features;
using Xunit;

namespace Map.Api.Tests.Coverage.States;

public sealed class StationListTests
{
    [Fact]
    public void A_station_keeps_its_place_and_one_that_is_gone_leaves_it_to_a_new_one()
    {
        var stations = Merge([null, null, null], [1, 2, 3], "1a 2a 3a");
        Assert.Equal("1a 2a 3a", Text(stations));
        stations = Merge(stations, [2], "");
        Assert.Equal("1a - 3a", Text(stations));
        stations = Merge(stations, [3, 4, 5], "3b 4a 5a");
        Assert.Equal("1a 4a 3b 5a", Text(stations));
    }

    [Fact]
    public void The_list_grows_no_longer_than_the_most_that_there_were_at_once()
    {
        var stations = Merge([], [1, 2], "1a 2a");
        for (var id = 3; id < 1000; id++) stations = Merge(stations, [id - 2, id], $"{id}a");
        Assert.Equal("998a 999a", string.Join(' ', Text(stations).Split(' ').Order()));
    }

    private static List<StationSite?> Merge(IReadOnlyList<StationSite?> stations, IReadOnlyList<long> ids, string changed) => StationList.Merge(
        stations, ids, [.. changed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => new StationSite(long.Parse(code[..^1], null), code, code, StationStatus.Open, new Place(0, 0), null, [], null))]);

    /// <summary>Their codes; a dash for an empty place.</summary>
    private static string Text(IEnumerable<StationSite?> stations) => string.Join(' ', stations.Select(s => s?.Code ?? "-"));
}
