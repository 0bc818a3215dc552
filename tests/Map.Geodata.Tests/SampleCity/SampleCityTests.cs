using Xunit;

namespace Map.Geodata.Tests.SampleCity;

public sealed class SampleCityTests(SampleStore sample) : IClassFixture<SampleStore>
{
    [Fact]
    public void Every_file_goes_in_whole_and_without_a_remark()
    {
        Assert.All(sample.Reports, report =>
        {
            Assert.True(report.Applied, report.Kind);
            Assert.Empty(report.Rejected.First);
            Assert.Empty(report.Repaired.First);
            Assert.Empty(report.Warnings.First);
            Assert.Equal(report.Read, report.Inserted);
        });
    }

    [Fact]
    public async Task Importing_it_again_changes_nothing() =>
        Assert.All(await sample.ImportAsync(), report => Assert.Equal((report.Read, 0L), (report.Unchanged, report.Written)));

    [Theory]
    [InlineData("1 DISTRICT, 4 STREET, 16 COMMUNITY, 80 GRID", "select string_agg(n || ' ' || level, ', ' order by n) from (select level, count(*) n from grid group by level) x")]
    [InlineData("25", "select count(*) from station")]
    [InlineData("CO_BUILT INTEGRATED NEW REBUILT", "select string_agg(distinct build_kind, ' ') from station")]
    [InlineData("13", "select count(*) from organization where kind = 'BRANCH'")]
    [InlineData("1 district, 4 industry", "select count(*) filter (where parent_id is null) || ' district, ' || count(*) filter (where formed_by = 'INDUSTRY') || ' industry' from organization where kind = 'COMMITTEE'")]
    [InlineData("118", "select count(*) from merchant")]
    [InlineData("BUSINESS_CIRCLE 52, INDUSTRY_CHAIN 28, MERCHANT_ALLIANCE 38", "select string_agg(kind || ' ' || n, ', ' order by kind) from (select kind, count(*) n from alliance join alliance_merchant on alliance_id = id group by kind) x")]
    [InlineData("DOWNSTREAM MIDSTREAM UPSTREAM", "select string_agg(distinct chain_stage, ' ') from merchant")]
    [InlineData("6", "select count(*) from points_tier")]
    [InlineData("60", "select count(*) from courier_route")]
    [InlineData("true", "select count(*) between 600 and 1000 from demand_cell")]
    [InlineData("true", "select bool_and(source = '合成数据') from (select source from demand_cell union all select source from indicator) x")]
    [InlineData("true", "select min(couriers) >= 5 from courier_route")]
    public async Task It_has_what_it_promises(string expected, string sql) =>
        Assert.Equal(expected, await sample.Store.AskAsync<string>($"select case when a = 'true' or a = 't' then 'true' else a end from (select ({sql})::text) x(a)"));

    [Fact]
    public async Task Grids_tile_their_parents_without_gap_or_overlap()
    {
        Assert.Equal(0, await sample.Store.AskAsync<long>("""
            select count(*) from grid p
            where exists (select from grid c where c.parent_id = p.id)
              and abs(ST_Area(p.boundary::geography) - (select sum(ST_Area(c.boundary::geography)) from grid c where c.parent_id = p.id)) > 1
            """));
        Assert.Equal(0, await sample.Store.AskAsync<long>("""
            select count(*) from grid a join grid b on a.level = b.level and a.id < b.id and ST_Relate(a.boundary, b.boundary, 'T********')
            """));
        Assert.Equal(0, await sample.Store.AskAsync<long>("select count(*) from grid c join grid p on p.id = c.parent_id where not ST_Covers(p.boundary, c.boundary)"));
    }

    [Fact]
    public async Task Each_level_but_the_first_has_parents_of_the_level_above() =>
        Assert.Equal("COMMUNITY<STREET, GRID<COMMUNITY, STREET<DISTRICT", await sample.Store.AskAsync<string>(
            "select string_agg(distinct c.level || '<' || p.level, ', ') from grid c join grid p on p.id = c.parent_id"));

    [Theory]
    [InlineData("station")]
    [InlineData("merchant")]
    [InlineData("demand_cell")]
    [InlineData("service_case")]
    public async Task Every_point_lies_in_a_grid_of_the_lowest_level(string table) =>
        Assert.Equal(0, await sample.Store.AskAsync<long>($"select count(*) from {table} t left join grid g on g.id = t.grid_id where g.level is distinct from 'GRID'"));

    [Fact]
    public async Task Some_grids_are_out_of_reach_of_every_station()
    {
        // Farther than a fifteen-minute walk even as the crow flies: the logistics park, villages, the edge of the town.
        var far = await sample.Store.AskAsync<long>("""
            select count(*) from grid g where g.level = 'GRID' and not exists (
              select from station s where s.status = 'OPEN' and ST_DWithin(s.location::geography, g.boundary::geography, 1000))
            """);
        Assert.InRange(far, 5, 40);
    }

    [Fact]
    public async Task Some_figures_are_unknown()
    {
        Assert.True(await sample.Store.AskAsync<bool>("select count(*) filter (where population is null) between 1 and 20 from grid"));
        Assert.True(await sample.Store.AskAsync<bool>("select count(*) filter (where couriers is null) > 0 and count(*) filter (where couriers = 0) = 0 from grid where level <> 'GRID'"));
        Assert.True(await sample.Store.AskAsync<bool>("select count(*) filter (where floor_area_m2 is null) > 0 from station"));
    }

    [Fact]
    public async Task Branches_are_formed_along_routes_and_in_areas()
    {
        Assert.True(await sample.Store.AskAsync<bool>("""
            select bool_and(exists (select from organization_route r where r.organization_id = o.id)) and count(*) = 3 from organization o where formed_by = 'ROUTE'
            """));
        Assert.True(await sample.Store.AskAsync<bool>("select bool_and(activity_area is not null) and count(*) = 3 from organization where formed_by = 'AREA' and kind = 'BRANCH'"));
    }

    [Fact]
    public async Task The_couriers_who_deliver_across_the_river_do()
    {
        // A branch's routes reach both streets that the river divides.
        Assert.True(await sample.Store.AskAsync<bool>("""
            select bool_and(ST_Intersects(r.path, s.boundary) and ST_Intersects(r.path, n.boundary))
            from organization o join organization_route l on l.organization_id = o.id join courier_route r on r.id = l.route_id,
                 grid s, (select ST_Union(boundary) as boundary from grid where code in ('SYN-01', 'SYN-02')) n
            where o.name like '跨河%' and s.code = 'SYN-04'
            """));
    }
}
