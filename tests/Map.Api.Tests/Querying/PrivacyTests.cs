using System.Text.Json;
using Map.Api.Querying;
using Map.Geodata.Features;
using Xunit;

namespace Map.Api.Tests.Querying;

/// <summary>An hour at which one to four couriers are about is unknown to everybody who asks, in whatever way.</summary>
public sealed class PrivacyTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    public async Task InitializeAsync() => await api.Store.RunAsync("""
        truncate demand_cell cascade;
        insert into demand_cell (code, source, couriers_weekday, location)
        select 'd', '调查', array_fill(0, array[20]) || array[1, 4, 5, 9], ST_SetSRID(ST_MakePoint(117, 32), 4326)
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Hours_that_few_share_are_not_told()
    {
        var hours = (await api.QueryAsync("{ demandCells { nodes { couriersWeekday couriersWeekend } } }")).GetProperty("demandCells").GetProperty("nodes")[0];
        Assert.Equal([null, null, 5, 9], hours.GetProperty("couriersWeekday").EnumerateArray().Skip(20).Select(h => h.ValueKind == JsonValueKind.Null ? (int?)null : h.GetInt32()));
        Assert.Equal(JsonValueKind.Null, hours.GetProperty("couriersWeekend").ValueKind);
    }

    [Theory]
    [InlineData("some: { eq: 1 }", 0)]
    [InlineData("some: { in: [1, 2, 3, 4] }", 0)]
    [InlineData("some: { gt: 0, lt: 5 }", 0)]
    [InlineData("some: { eq: null }", 1)]
    [InlineData("some: { eq: 9 }", 1)]
    public async Task Nor_can_a_filter_find_them_out(string hours, int count) =>
        Assert.Equal(count, (await api.QueryAsync($"{{ demandCells(where: {{ couriersWeekday: {{ {hours} }} }}) {{ totalCount }} }}")).GetProperty("demandCells").GetProperty("totalCount").GetInt32());

    [Fact]
    public void A_higher_threshold_hides_routes_and_a_lower_one_is_refused()
    {
        Assert.Contains("couriers >= 12", new Privacy(12).Source(typeof(CourierRoute), "courier_route"), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Privacy(4));
    }
}
