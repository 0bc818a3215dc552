using Map.Geodata.Features;
using Map.Geodata.Statistics;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Statistics;

/// <summary>A district of two communities and a neighbour, in which little is known.</summary>
public sealed class MeasureTests(TestStore store) : IClassFixture<TestStore>, IAsyncLifetime
{
    public async Task InitializeAsync() => await store.RunAsync("""
        truncate grid, organization, station, merchant, alliance cascade;
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
        insert into organization (code, name, kind, formed_by, members) values ('n1', 'n1', 'BRANCH', 'JOINT', 7), ('n2', 'n2', 'UNION', null, null);
        update station set organization_id = (select id from organization where code = 'o4') where code in ('s1', 's3');
        update station set organization_id = (select id from organization where code = 'n1') where code = 's4';
        insert into merchant (code, name, category, location) select 'm' || n, 'm', '餐饮', ST_SetSRID(ST_MakePoint(116.1, 30.5), 4326) from generate_series(1, 5) n;
        insert into alliance (code, name, kind, lead_organization_id, area)
        select 'L', 'L', 'BUSINESS_CIRCLE', (select id from organization where code = 'o2'), ST_Multi(ST_MakeEnvelope(117.4, 30, 119, 31, 4326));
        insert into alliance_merchant select a.id, m.id from alliance a, merchant m where m.code <= 'm3';
        insert into alliance_organization select a.id, o.id from alliance a, organization o where o.code in ('n1', 'n2');
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("stations", 3)] // One of them known only by its place; the neighbour's is not among them.
    [InlineData("stations status=OPEN", 2)]
    [InlineData("stations status=OPEN,CLOSED tier=CORE,POLE", 2)]
    [InlineData("stations tier=*", 2)]
    [InlineData("grids level=COMMUNITY", 2)]
    [InlineData("merchants", 5)]
    [InlineData("organization-levels kind=COMMITTEE,BRANCH", 2)] // The committee on top stands on a union, which doesn't count.
    [InlineData("organization-levels", 4)]
    public async Task Features_are_counted_in_a_grid_and_below(string counts, int expected) => Assert.Equal(new MeasuredFigure(expected, 0), await CountAsync(counts));

    [Theory]
    [InlineData("organizations", 4)] // Itself and those below it.
    [InlineData("organizations kind=COMMITTEE", 2)]
    [InlineData("organization-levels", 4)]
    [InlineData("stations", 2)] // Run by the one at the bottom.
    [InlineData("stations status=OPEN", 1)]
    [InlineData("grids level=COMMUNITY", 1)] // In which it works.
    [InlineData("alliances", 1)] // Led from below.
    [InlineData("merchants", 3)] // Members of that.
    public async Task Of_an_organization_what_it_and_those_below_it_run_and_lead_is_counted(string counts, int expected) =>
        Assert.Equal(new MeasuredFigure(expected, 0), await CountAsync(counts, SubjectKind.Organization, "o1"));

    [Theory]
    [InlineData("merchants", 3, 0)]
    [InlineData("organizations", 2, 0)] // Members; the lead is none.
    [InlineData("organizations kind=BRANCH formed_by=JOINT", 1, 0)]
    [InlineData("organizations sum=members", 7, 1)]
    [InlineData("stations", 3, 0)] // In its area.
    [InlineData("stations tier=CORE", 1, 0)]
    public async Task Of_an_alliance_its_members_and_what_lies_in_its_area_are_counted(string counts, int expected, int unknown) =>
        Assert.Equal(new MeasuredFigure(expected, unknown), await CountAsync(counts, SubjectKind.Alliance, "L"));

    [Fact]
    public async Task Every_kind_can_be_counted_of_every_subject_or_is_said_not_to_be()
    {
        var counted = new List<string>();
        foreach (var subject in Enum.GetValues<SubjectKind>())
            foreach (var kind in MeasuredKinds.Names)
                if (await CountAsync(kind, subject, subject switch { SubjectKind.Grid => "D", SubjectKind.Organization => "o1", _ => "L" }) is null) counted.Add($"{subject} {kind}");
        // Points are a grid's.
        Assert.Equal(["Organization points-banks", "Organization points-tiers", "Alliance points-banks", "Alliance points-tiers"], counted);
    }

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

    private async Task<MeasuredFigure?> CountAsync(string counts, SubjectKind kind = SubjectKind.Grid, string code = "D")
    {
        Assert.True(Measure.TryParse(counts, out var measure, out var problem), problem);
        var subject = await store.AskAsync<long>($"select id from {kind.ToString().ToLowerInvariant()} where code = '{code}'");
        return (await new MeasureReader(store.DataSource).FindAsync(measure, kind, [subject]))?.Single();
    }
}
