using Map.Geodata.Siting.Briefs;
using Map.Geodata.Zones;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Zones;

/// <summary>Four communities, two by two: A and B above C and D, drawn 3 m apart from each other.</summary>
public sealed class ZoneReaderTests(TestStore store) : IClassFixture<TestStore>, IAsyncLifetime
{
    public async Task InitializeAsync() => await store.RunAsync("""
        truncate grid, merchant, service_case cascade;
        insert into grid (code, name, level, boundary) values ('X', 'X', 'DISTRICT', ST_Multi(ST_MakeEnvelope(116, 30, 117, 31, 4326)));
        insert into grid (code, name, level, parent_id, population, boundary)
        select v.code, v.code, 'COMMUNITY', (select id from grid where code = 'X'), v.population, ST_Multi(ST_MakeEnvelope(v.west, v.south, v.west + 0.00997, v.south + 0.00997, 4326))
        from (values ('A', 116.00, 30.01, 900), ('B', 116.01, 30.01, null), ('C', 116.00, 30.00, 100), ('D', 116.01, 30.00, 500)) v (code, west, south, population);
        insert into merchant (code, name, category, location) select 'm' || n, '店', case when n > 2 then '餐饮' else '零售' end, ST_SetSRID(ST_MakePoint(116.005, 30.015), 4326) from generate_series(1, 3) n;
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Grids_with_a_side_in_common_are_neighbours_though_their_lines_do_not_meet_and_corners_are_none()
    {
        var ground = await ReadAsync();
        Assert.Equal(["A", "B", "C", "D"], ground.Grids.Select(g => g.Code));
        Assert.Equal([(0, 1), (0, 2), (1, 3), (2, 3)], ground.Borders);
    }

    [Fact]
    public async Task What_is_unknown_of_a_grid_stays_unknown_and_places_are_told_by_shares()
    {
        var traits = ZoneTraits.Of((await ReadAsync()).Grids, [ZoneTrait.Residents, ZoneTrait.Places]);
        Assert.Equal([true, false, true, true], traits.Select(t => t[0] is not null));
        // Two retailers and one restaurant in A; nobody knows what kinds of places those without any would have.
        Assert.Equal([3, 3, 3, 3], traits.Select(t => t.Length));
        Assert.Equal([(true, true), (false, false), (false, false), (false, false)], traits.Select(t => (t[1] is not null, t[2] is not null)));
    }

    [Fact]
    public async Task Zones_cannot_be_measured_by_what_is_unknown()
    {
        var error = await Assert.ThrowsAsync<BriefException>(() => new ZonePlanner(store.DataSource).PlanAsync(new ZoneBrief { Area = "X", Zones = 2, SizeBy = ZoneSize.Residents }, null, default));
        Assert.Equal("$.sizeBy", error.Path);
        Assert.Contains("the first B", error.Reason, StringComparison.Ordinal);
    }

    private Task<ZoneGround> ReadAsync() => new ZoneReader(store.DataSource).ReadAsync(new ZoneBrief { Area = "X", Zones = 2 }, default);
}
