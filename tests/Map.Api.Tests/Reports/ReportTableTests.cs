using System.Globalization;
using Map.Api.Reports;
using Map.Api.Reports.Tables;
using Map.Geodata.Features;
using Xunit;

namespace Map.Api.Tests.Reports;

/// <summary>Every figure beside a statement of its own over the same store, or beside what the drawn town makes it.</summary>
public sealed class ReportTableTests(ReportTown town) : IClassFixture<ReportTown>
{
    [Fact]
    public async Task Who_is_covered_is_told_grid_by_grid_from_above_to_below()
    {
        var table = await TableAsync("grids");
        Assert.Equal(["D", "T", "G", "H"], table.Column("code"));
        // The first two cells are 300 m and 800 m away, the third 1,300 m.
        Assert.Equal([300L, 300L, 300L, 0L], table.Column("residentsCovered"));
        Assert.Equal([30L, 30L, 30L, 0L], table.Column("couriersCovered"));
        Assert.Equal([1500L, 1500L, 300L, 1200L], table.Column("residents"));
        Assert.Equal(await SumAsync("residents"), table.Column("residents")[0]);
        Assert.Equal(await SumAsync("couriers_weekday[13]"), table.Column("couriers")[0]);
        Assert.Equal([0.2, 0.2, 1.0, 0.0], table.Column("residentsShare"));
        Assert.Equal([1, 1, 1, 0], table.Column("openStations"));
        Assert.Equal([5, 5, 2, 3], table.Column("cells"));
    }

    [Fact]
    public async Task A_gap_is_told_with_its_people_and_its_station()
    {
        var table = await TableAsync("gaps");
        Assert.Equal(1200L, table.Column("residents").Sum(n => (long)n!));
        Assert.Equal(1, table.Column("unknownCells").Sum(n => (int)n!));
        Assert.All(table.Column("nearestStation"), name => Assert.Equal("=西站", name));
        Assert.All(table.Column("grid"), name => Assert.Equal("H网格", name));
    }

    [Fact]
    public async Task Stations_are_told_with_what_they_break()
    {
        var table = await TableAsync("stations");
        Assert.Equal(await town.Store.ListAsync<string>("select code from station order by code"), table.Column("code").Cast<string>());
        Assert.Equal([null, 8m], table.Column("floorArea"));
        Assert.Equal("", table.Column("verdict")[0]);
        // 8 m² are less than the 12 that Shandong asks for.
        Assert.Contains("Floor area", (string)table.Column("verdict")[1]!, StringComparison.Ordinal);
        Assert.Equal("Drinking water", table.Column("services")[1]);
    }

    [Fact]
    public async Task Organizations_are_counted_by_kind_and_form_and_unknown_members_beside_known_ones()
    {
        var table = await TableAsync("organizationKinds");
        Assert.Equal(["Committee", "Branch", "Union"], table.Column("kind"));
        Assert.Equal([1, 2, 1], table.Column("count"));
        Assert.Equal([null, 12L, 500L], table.Column("members"));
        Assert.Equal([1, 1, 0], table.Column("membersUnknown"));
        Assert.Equal([null, 3L, null], table.Column("instructors"));
    }

    [Fact]
    public async Task The_two_coverages_tell_organizations_from_work()
    {
        var table = await TableAsync("twoCoverages");
        // A branch works in G, only a union in H; the station reaches nobody there.
        Assert.Equal(["District", "Street", "Grid"], table.Column("level"));
        Assert.Equal([1, 1, 1], table.Column("withOrganization"));
        Assert.Equal([1.0, 1.0, 0.5], table.Column("organizationCoverage"));
        Assert.Equal([1, 1, 2], table.Column("withWork"));
    }

    [Fact]
    public async Task An_offer_counts_as_long_as_it_is_valid_on_the_day()
    {
        var table = await TableAsync("alliances");
        Assert.Equal([1], table.Column("freeItems"));
        // One ends on the day, one ended the day before.
        Assert.Equal([1], table.Column("discounts"));
        Assert.Equal([1], table.Column("redemptions"));
        Assert.Equal([3], table.Column("offers"));
    }

    [Fact]
    public async Task Cases_are_counted_with_the_time_that_solving_took()
    {
        var table = await TableAsync("cases");
        Assert.Equal([4], table.Column("opened"));
        Assert.Equal([2], table.Column("solved"));
        // One is due before the day's midnight in Asia/Shanghai, one at the midnight, which is the next day's.
        Assert.Equal([1], table.Column("overdue"));
        Assert.Equal([15.0], table.Column("medianHours"));
        Assert.Equal(await town.Store.AskAsync<double>("select (avg(extract(epoch from resolved_at - opened_at)) / 3600)::float8 from service_case"), table.Column("meanHours")[0]);
    }

    [Fact]
    public async Task A_reported_figure_stands_beside_the_counted_one_with_the_difference_and_its_wording()
    {
        var table = await TableAsync("figures");
        Assert.Equal(["branches", "mood", "open"], table.Column("figure"));
        Assert.Equal(["exact", "about", "at least"], table.Column("qualifier"));
        Assert.Equal([2m, "", 1m], table.Column("counted"));
        Assert.Equal([0m, "", -2m], table.Column("difference"));
        Assert.Equal(await town.Store.AskAsync<decimal>("select count(*)::numeric from station where status = 'OPEN'"), table.Column("counted")[2]);
    }

    [Fact]
    public async Task Figures_of_grids_organizations_and_alliances_within_stand_beside_what_the_map_counts_of_these()
    {
        var table = await TableAsync("figuresWithin");
        Assert.Equal(["G网格", "H网格", "O", "B", "联盟"], table.Column("of"));
        Assert.Equal(["inG", "inH", "below", "members", "shops"], table.Column("figure"));
        Assert.Equal([1m, 1m, 1m, 12m, 1m], table.Column("counted"));
        Assert.Equal([0m, -4m, 0m, 0m, -2m], table.Column("difference"));
        Assert.Equal(["exact", "exact", "exact", "at least", "about"], table.Column("qualifier"));
        // Three of its own, of which one can't be counted and one station is less than "at least" three; of these five H has too few, and so has the alliance.
        var findings = new ReportView(await town.ReportAsync(SubjectKind.Grid, "D")).GetFindings(ReportLanguage.En);
        Assert.Contains("7 reported figures can be counted on the map; 3 of them differ.", findings);
    }

    [Theory]
    [InlineData(SubjectKind.Grid, "G", "inG", 1)]
    [InlineData(SubjectKind.Organization, "O", "below", 1)]
    [InlineData(SubjectKind.Organization, "B", "members", 12)]
    [InlineData(SubjectKind.Alliance, "L", "shops", 1)]
    public async Task The_report_of_each_subject_sets_the_counted_figure_beside_its_own(SubjectKind kind, string code, string key, int counted)
    {
        var figure = Assert.Single((await town.ReportAsync(kind, code)).Facts.Figures);
        Assert.Equal((key, (decimal?)counted), (figure.Key, figure.Counted));
    }

    [Fact]
    public async Task What_is_unknown_is_counted()
    {
        var table = await TableAsync("unknown");
        long Of(string what, string attribute) => (long)table.Rows.Single(r => Equals(r[0], what) && Equals(r[1], attribute))[2]!;
        Assert.Equal(await town.Store.AskAsync<long>("select count(*) from station where opening_hours is null"), Of("Stations", "Opening hours"));
        Assert.Equal(await town.Store.AskAsync<long>("select count(*) from demand_cell where residents is null"), Of("Demand cells", "Residents"));
        Assert.Equal(await town.Store.AskAsync<long>("select count(*) from organization where members is null"), Of("Organizations", "Members"));
        Assert.Equal(await town.Store.AskAsync<long>("select count(*) from grid where population is null"), Of("Grids", "Population"));
    }

    [Fact]
    public async Task Sources_are_told_with_date_and_version()
    {
        var table = await TableAsync("sources");
        var streets = table.Rows.Single(r => Equals(r[0], "Streets"));
        Assert.Equal(await town.Store.AskAsync<string>("select left(network_sha256, 12) from city_network"), streets[3]);
        Assert.Equal(5L, table.Rows.Single(r => Equals(r[0], "Demand"))[4]);
    }

    [Fact]
    public async Task An_organization_is_told_with_those_below_it_and_what_they_run_and_handle()
    {
        var report = await town.ReportAsync(SubjectKind.Organization, "O");
        Assert.Equal(["B", "O"], report.Facts.Organizations.Select(o => o.Code));
        Assert.Equal(["S"], report.Facts.Stations.Select(s => s.Code));
        Assert.Equal(4, report.Facts.Cases.Sum(c => c.Opened));
        // It works in the whole district.
        Assert.Equal(300, report.Coverage!.Whole.Residents.Covered);
    }

    /// <summary>Of five people's places in G and H, those in G are covered; the places of both belong to the street around them.</summary>
    [Fact]
    public async Task An_organization_in_several_grids_is_told_by_all_of_them_together_and_held_to_the_standards_of_the_grid_around_them()
    {
        await using var work = await town.WithAsync("""
            insert into organization (code, name, kind) values ('W', 'W', 'COMMITTEE');
            insert into organization (code, name, kind, grid_id, parent_id)
            select 'W' || g.code, g.code, 'BRANCH', g.id, o.id from grid g, organization o where g.code in ('G', 'H') and o.code = 'W';
            """, "delete from organization where code in ('WG', 'WH'); delete from organization where code = 'W'");
        var report = await town.ReportAsync(SubjectKind.Organization, "W");
        Assert.Equal((1500, 300), (report.Coverage!.Whole.Residents.Known, report.Coverage.Whole.Residents.Covered));
        Assert.Equal(["G", "H"], report.Coverage.Grids.Select(g => g.Code));
        Assert.Equal("T", report.Coverage.Judged!.Code);
        var note = ReportTables.List(report, ReportWords.Get(ReportLanguage.En)).Single(t => t.Key == "standards").Note;
        Assert.Contains("街道", note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stations_outside_the_judged_grid_are_not_said_to_keep_its_rules()
    {
        await using var moved = await town.WithAsync(
            "update station set organization_id = (select id from organization where code = 'U') where code = 'S'",
            "update station set organization_id = (select id from organization where code = 'B') where code = 'S'");
        var report = await town.ReportAsync(SubjectKind.Organization, "U");
        Assert.Equal(["S"], report.Facts.Stations.Select(s => s.Code));
        Assert.Equal("H", report.Coverage!.Judged!.Code);
        Assert.NotEmpty(report.Coverage.Standards);
        Assert.Empty(report.Ratings);
    }

    [Fact]
    public async Task An_alliance_lists_the_smallest_grids_that_it_touches()
    {
        var report = await town.ReportAsync(SubjectKind.Alliance, "L");
        Assert.Equal(["G"], report.Coverage!.Grids.Select(g => g.Code));
        Assert.Null(report.Coverage.Judged);
    }

    [Fact]
    public async Task An_alliance_is_told_by_its_area()
    {
        var report = await town.ReportAsync(SubjectKind.Alliance, "L");
        Assert.Equal((300, 300), (report.Coverage!.Whole.Residents.Known, report.Coverage.Whole.Residents.Covered));
        Assert.Equal(["S"], report.Facts.Stations.Select(s => s.Code));
        Assert.Equal(["B"], report.Facts.Organizations.Select(o => o.Code));
    }

    private async Task<Table> TableAsync(string key) =>
        new(ReportTables.List(await town.ReportAsync(SubjectKind.Grid, "D"), ReportWords.Get(ReportLanguage.En)).Single(t => t.Key == key));

    private async Task<long> SumAsync(string column) => await town.Store.AskAsync<long>(string.Create(CultureInfo.InvariantCulture, $"select sum({column})::bigint from demand_cell"));

    private sealed record Table(ReportTable Of)
    {
        public IReadOnlyList<IReadOnlyList<object?>> Rows => Of.Rows;

        public List<object?> Column(string key)
        {
            var place = Of.Columns.Index().Single(c => c.Item.Key == key).Index;
            return [.. Of.Rows.Select(r => r[place])];
        }
    }
}
