using Map.Geodata.Statistics;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Statistics;

/// <summary>A district of two communities and a neighbour, in which little is known.</summary>
public sealed class MeasureTests(TestStore store) : IClassFixture<TestStore>, IAsyncLifetime
{
    public async Task InitializeAsync() => await store.RunAsync("""
        truncate grid, organization, station, merchant cascade;
        insert into grid (code, name, level, parent_id, population, boundary)
        select v.code, v.code, v.level, (select id from grid where code = v.parent), v.population, ST_Multi(ST_MakeEnvelope(v.west, 30, v.east, 31, 4326))
        from (values ('D', 'DISTRICT', null, null::integer, 116.0, 118.0)) v (code, level, parent, population, west, east);
        insert into grid (code, name, level, parent_id, population, boundary)
        select v.code, v.code, v.level, (select id from grid where code = v.parent), v.population, ST_Multi(ST_MakeEnvelope(v.west, 30, v.east, 31, 4326))
        from (values ('A', 'COMMUNITY', 'D', 70, 116.0, 117.0), ('B', 'COMMUNITY', 'D', null, 117.0, 118.0), ('N', 'DISTRICT', null, 9, 118.0, 119.0)) v (code, level, parent, population, west, east);
        insert into station (code, name, kind, status, tier, grid_id, location)
        select v.code, v.code, 'REST_STATION', v.status, v.tier, (select id from grid where code = v.grid), ST_SetSRID(ST_MakePoint(v.lon, 30.5), 4326)
        from (values ('s1', 'OPEN', 'CORE', 'A', 116.5), ('s2', 'OPEN', null, null, 117.5), ('s3', 'CLOSED', 'POLE', 'B', 117.6), ('s4', 'OPEN', 'CORE', 'N', 118.5)) v (code, status, tier, grid, lon);
        insert into organization (code, name, kind, grid_id) select v.code, v.code, v.kind, (select id from grid where code = 'A') from (values ('o1', 'COMMITTEE'), ('o2', 'UNION'), ('o3', 'COMMITTEE'), ('o4', 'BRANCH')) v (code, kind);
        update organization set parent_id = (select id from organization where code = 'o1') where code = 'o2';
        update organization set parent_id = (select id from organization where code = 'o2') where code = 'o3';
        update organization set parent_id = (select id from organization where code = 'o3') where code = 'o4';
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("stations", 3)] // One of them known only by its place; the neighbour's is not among them.
    [InlineData("stations status=OPEN", 2)]
    [InlineData("stations status=OPEN,CLOSED tier=CORE,POLE", 2)]
    [InlineData("stations tier=*", 2)]
    [InlineData("grids level=COMMUNITY", 2)]
    [InlineData("merchants", 0)]
    [InlineData("organization-levels kind=COMMITTEE,BRANCH", 2)] // The committee on top stands on a union, which doesn't count.
    [InlineData("organization-levels", 4)]
    public async Task Features_are_counted_in_a_grid_and_below(string counts, int expected) => Assert.Equal(new MeasuredFigure(expected, 0), await CountAsync(counts));

    [Fact]
    public async Task What_is_unknown_is_told_and_not_added() => Assert.Equal(new MeasuredFigure(70, 1), await CountAsync("grids level=COMMUNITY sum=population"));

    [Fact]
    public async Task Of_nothing_known_there_is_no_sum() => Assert.Equal(new MeasuredFigure(null, 2), await CountAsync("grids level=COMMUNITY sum=couriers"));

    [Theory]
    [InlineData("", "nothing that can be counted")]
    [InlineData("people", "it must be one of grids, organizations")]
    [InlineData("stations colour=RED", "stations have no \"colour\"; it must be one of kind, build_kind")]
    [InlineData("stations sum=seats", "no \"seats\" to add up")]
    [InlineData("grids sum=age", "it must be one of population, households")]
    [InlineData("stations status", "must be a word and its value")]
    [InlineData("stations status=OPEN status=CLOSED", "given twice")]
    public void What_counts_nothing_is_told_with_what_would(string text, string expected)
    {
        Assert.False(Measure.TryParse(text, out _, out var problem));
        Assert.Contains(expected, problem, StringComparison.Ordinal);
    }

    private async Task<MeasuredFigure> CountAsync(string counts)
    {
        Assert.True(Measure.TryParse(counts, out var measure, out var problem), problem);
        var grid = await store.DataSource.CreateCommand("select id from grid where code = 'D'").ExecuteScalarAsync();
        return await new MeasureReader(store.DataSource).ReadAsync(measure, (long)grid!);
    }
}
