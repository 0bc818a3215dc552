using System.Text.Json;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Coverage;

/// <summary>A street of 2 km with a station at its western end; couriers at noon are as many as a test says.</summary>
public sealed class SharedCountsTests(ApiHost api) : IClassFixture<ApiHost>
{
    private static readonly AsciiMap City = new("A---------+---------B", 100);

    [Theory]
    [InlineData(3, 0, null, null)] // three in all
    [InlineData(4, 6, 10L, null)] // four of ten are covered
    [InlineData(6, 4, 10L, null)] // four of ten are not
    [InlineData(5, 5, 10L, 5L)]
    [InlineData(0, 5, 5L, 0L)]
    [InlineData(5, 0, 5L, 5L)]
    public async Task One_to_four_couriers_are_told_as_unknown(int near, int far, long? known, long? covered)
    {
        await FillAsync(near, far);
        JsonElement coverage = (await api.QueryAsync("{ coverage(grid: \"G\", hour: 12) { couriers { known covered share } curve { couriersKnown couriersCovered } } }")).GetProperty("coverage");
        Assert.Equal((known, covered), (Number(coverage.GetProperty("couriers").GetProperty("known")), Number(coverage.GetProperty("couriers").GetProperty("covered"))));
        Assert.Equal((known, covered), (Number(coverage.GetProperty("curve").GetProperty("couriersKnown")[12]), Number(coverage.GetProperty("curve").GetProperty("couriersCovered")[12])));
        Assert.Equal(covered is null, coverage.GetProperty("couriers").GetProperty("share").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task Gaps_and_comparisons_tell_no_fewer_either()
    {
        await FillAsync(near: 10, far: 4);
        JsonElement data = await api.QueryAsync("""
            {
              gaps(within: "G", question: { hour: 12 }) { cells couriers { known } }
              coverageWhatIf(within: "G", changes: [{ open: "P" }], question: { hour: 12 }) { within { cellsGained couriersGained after { couriers { covered } } } }
            }
            """);
        JsonElement gap = Assert.Single(data.GetProperty("gaps").EnumerateArray()), change = data.GetProperty("coverageWhatIf").GetProperty("within");
        Assert.Equal((1, null), (gap.Number("cells"), Number(gap.GetProperty("couriers").GetProperty("known"))));
        Assert.Equal((1, null), (change.Number("cellsGained"), Number(change.GetProperty("couriersGained"))));
        Assert.Equal(14, Number(change.GetProperty("after").GetProperty("couriers").GetProperty("covered")));
    }

    private async Task FillAsync(int near, int far)
    {
        await api.ImportAsync(City);
        await api.Store.RunAsync($"""
            truncate grid, station, demand_cell cascade;
            insert into grid (code, name, level, boundary) values ('G', '格', 'GRID', {City.Box(-1, -4, 21, 4)});
            insert into station (code, name, kind, status, opening_hours, location) values
              ('S', '开放', 'REST_STATION', 'OPEN', '24/7', {City.Point(0, 0)}), ('P', '规划', 'REST_STATION', 'PLANNED', '24/7', {City.Point(20, 0)});
            insert into demand_cell (code, couriers_weekday, source, grid_id, location) select v.code, v.couriers, 'drawn', grid.id, v.location
            from grid, (values ('near', {Drawn.Day(noon: near)}, {City.Point(2, 0)}), ('far', {Drawn.Day(noon: far)}, {City.Point(18, 0)})) v (code, couriers, location);
            """);
    }

    private static long? Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetInt64();
}
