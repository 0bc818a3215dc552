using System.Text.Json;
using Xunit;

namespace Map.Api.Tests.Coverage;

public sealed class WhatIfTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime
{
    private const string Fields = "{ within { cellsGained } grids { grid { code } cellsGained residentsGained couriersGained hasChanged before { residents { covered } } "
        + "after { residents { covered } status curve { residentsCovered } } } }";

    public Task InitializeAsync() => ServiceTown.BuildAsync(api);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Another_station_covers_more() => await AssertAsync(
        $$"""{ add: { at: {{ServiceTown.City.At(0, 0)}}, services: ["READING"] } }""", """services: ["READING"]""", before: 0, after: 3);

    [Fact]
    public async Task A_closed_station_covers_nobody() => await AssertAsync("""{ close: "U" }""", """services: ["REST"]""", before: 15, after: 3);

    [Fact]
    public async Task A_station_that_moves_covers_others_of_whom_as_many_may_be_cells()
    {
        var grid = await AssertAsync(
            $$"""{ move: { station: "S", to: {{ServiceTown.City.At(20, 0)}} } }""", """services: ["REST"], whenOpen: true, hour: 10""", before: 3, after: 12);
        Assert.Equal((0, true), (grid.Number("cellsGained"), grid.GetProperty("hasChanged").GetBoolean()));
    }

    [Fact]
    public async Task Other_hours_cover_at_other_times()
    {
        var grid = await AssertAsync(
            """{ changeHours: { station: "S", openingHours: "Mo-Su 18:00-22:00" } }""", """services: ["REST"], whenOpen: true, hour: 19""", before: 0, after: 3);
        Assert.Equal(
            Enumerable.Range(0, 24).Select(hour => hour is >= 18 and < 22 ? 3 : 0),
            grid.GetProperty("after").GetProperty("curve").GetProperty("residentsCovered").EnumerateArray().Select(f => f.GetInt32()));
    }

    [Fact]
    public async Task Hours_that_change_at_another_time_change_nothing_now_and_are_told()
    {
        var grid = await AssertAsync(
            """{ changeHours: { station: "S", openingHours: "Mo-Fr 08:00-20:00" } }""", """services: ["REST"], whenOpen: true, hour: 10""", before: 3, after: 3);
        Assert.True(grid.GetProperty("hasChanged").GetBoolean());
    }

    [Fact]
    public async Task Other_services_are_found() =>
        await AssertAsync("""{ changeServices: { station: "T", services: ["READING", "HOT_MEAL"] } }""", """services: ["READING"]""", before: 0, after: 15);

    [Fact]
    public async Task Changes_come_one_after_the_other() =>
        await AssertAsync("""{ close: "U" }, { close: "S" }, { open: "U" }""", """services: ["REST"]""", before: 15, after: 12);

    [Fact]
    public async Task What_changes_nothing_is_told_so()
    {
        var grid = await AssertAsync("""{ open: "S" }""", "minutes: 15", before: 15, after: 15);
        Assert.False(grid.GetProperty("hasChanged").GetBoolean());
    }

    [Fact]
    public async Task Nothing_is_saved()
    {
        var changes = await api.Store.AskAsync<long>("select count(*) from change");
        await AssertAsync("""{ close: "T" }, { close: "S" }, { close: "U" }""", "minutes: 15", before: 15, after: 0);
        Assert.Equal(changes, await api.Store.AskAsync<long>("select count(*) from change"));
        Assert.Equal(15, (await api.CoverageAsync("minutes: 15")).Residents());
    }

    [Theory]
    [InlineData("""{ close: "nowhere" }""", "UNKNOWN_STATION")]
    [InlineData("""{ changeHours: { station: "S", openingHours: "whenever" } }""", "INVALID_OPENING_HOURS")]
    [InlineData("""{ add: { at: [117, 32], services: ["NOTHING"] } }""", "UNKNOWN_SERVICE")]
    public async Task What_can_t_be_thought_of_is_told(string change, string code) =>
        Assert.Equal(code, await api.ErrorCodeAsync($$"""{ coverageWhatIf(changes: [{{change}}]) { grids { cellsGained } } }"""));

    private async Task<JsonElement> AssertAsync(string changes, string question, long before, long after)
    {
        var data = await api.QueryAsync($$"""{ coverageWhatIf(changes: [{{changes}}], question: { {{question}} }) {{Fields}} }""");
        var grid = Assert.Single(data.GetProperty("coverageWhatIf").GetProperty("grids").EnumerateArray());
        Assert.Equal((before, after), (grid.GetProperty("before").Residents(), grid.GetProperty("after").Residents()));
        Assert.Equal(after - before, grid.GetProperty("residentsGained").GetInt64());
        Assert.Equal((after - before) * 16, grid.GetProperty("couriersGained").GetInt64());
        return grid;
    }
}
