using Map.Geodata.Features;
using Map.Geodata.Statistics;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Statistics;

/// <summary>Two districts: D with the communities A and B, E with nothing below it.</summary>
public sealed class StatisticsTests(TestStore store) : IClassFixture<TestStore>, IAsyncLifetime
{
    private static readonly StatisticsSpan AllTime = new(null, null, null);

    public async Task InitializeAsync() => await store.RunAsync("""
        truncate grid, organization, station, merchant, activity, indicator cascade;
        insert into grid (code, name, level, boundary) select v.code, v.code, 'DISTRICT', ST_Multi(ST_MakeEnvelope(v.west, 30, v.west + 2, 31, 4326)) from (values ('D', 116.0), ('E', 118.0)) v (code, west);
        insert into grid (code, name, level, parent_id, population, boundary)
        select v.code, v.code, 'COMMUNITY', (select id from grid where code = 'D'), v.population, ST_Multi(ST_MakeEnvelope(v.west, 30, v.west + 1, 31, 4326))
        from (values ('A', 70, 116.0), ('B', null, 117.0)) v (code, population, west);
        insert into station (code, name, kind, build_kind, status, location)
        select v.code, v.code, v.kind, v.build, 'OPEN', ST_SetSRID(ST_MakePoint(v.lon, 30.5), 4326)
        from (values ('s1', 'REST_STATION', 'NEW', 116.5), ('s2', 'CANTEEN', null, 117.5), ('s3', 'REST_STATION', null, 117.6), ('s4', 'CANTEEN', 'NEW', 118.5)) v (code, kind, build, lon);
        insert into activity (code, kind, title, held_on, location)
        select 'a' || n, '义诊', '义诊', v.day::date, ST_SetSRID(ST_MakePoint(116.5, 30.5), 4326)
        from (values (1, '2026-01-31'), (2, '2026-01-01'), (3, '2026-03-01')) v (n, day);
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Every_grid_of_a_level_has_a_figure_whether_it_has_features_or_not() =>
        Assert.Equal(["D 3", "E 1"], await TellAsync(new StatisticsQuestion { Measures = [Of("stations")] }));

    [Fact]
    public async Task Features_are_told_apart_by_a_value_and_those_of_unknown_value_by_themselves() => Assert.Equal(
        ["A  0", "A NEW 1", "B  2", "B NEW 0"],
        await TellAsync(new StatisticsQuestion { Measures = [Of("stations by=build_kind")], Level = GridLevel.Community }));

    public static TheoryData<string> EveryWord => [.. from name in MeasuredKinds.Names
        let kind = MeasuredKinds.Find(name)!
        where kind.CanBeTold
        from word in kind.Filters.Keys
        select $"{name} by={word}"];

    [Theory]
    [MemberData(nameof(EveryWord))]
    public async Task Features_can_be_told_apart_by_every_word_that_narrows_them_down(string measure)
    {
        var months = AllTime with { Period = StatisticsPeriod.Month };
        var rows = await new StatisticsReader(store.DataSource).ListAsync(new StatisticsQuestion { Measures = [Of(measure)], Span = months }, default);
        Assert.All(rows, row => Assert.Equal(measure, row.Measure));
    }

    [Fact]
    public async Task What_happens_on_days_is_told_by_periods_and_a_month_between_is_known_to_be_empty()
    {
        var question = new StatisticsQuestion { Measures = [Of("activities")], Grids = ["A"], Span = AllTime with { Period = StatisticsPeriod.Month } };
        var rows = await new StatisticsReader(store.DataSource).ListAsync(question, default);
        Assert.Equal(
            [(new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 31), 2, null), (new(2026, 2, 1), new(2026, 2, 28), 0, -2), (new(2026, 3, 1), new(2026, 3, 31), 1, 1)],
            rows.Select(r => (r.PeriodStart!.Value, r.PeriodEnd!.Value, (int)r.Value!.Value, (int?)r.Change)));
        Assert.Equal(["A 1"], await TellAsync(question with { Span = new StatisticsSpan(null, new DateOnly(2026, 1, 2), new DateOnly(2026, 2, 28)) }));
    }

    [Theory]
    [InlineData(StatisticsPeriod.Month, "9999-12-01")]
    [InlineData(StatisticsPeriod.Quarter, "9999-10-01")]
    [InlineData(StatisticsPeriod.Year, "9999-01-01")]
    public async Task The_last_period_of_the_calendar_ends_with_it(StatisticsPeriod period, string begin)
    {
        await store.RunAsync("update activity set held_on = '9999-12-31'");
        var row = Assert.Single(await new StatisticsReader(store.DataSource).ListAsync(new StatisticsQuestion { Measures = [Of("activities")], Grids = ["A"], Span = AllTime with { Period = period } }, default));
        Assert.Equal((begin, DateOnly.MaxValue, 3), ($"{row.PeriodStart:yyyy-MM-dd}", row.PeriodEnd, row.Value));
    }

    [Fact]
    public async Task A_date_that_is_wrong_by_centuries_makes_no_table_of_centuries()
    {
        await store.RunAsync("update activity set held_on = '1026-01-31' where code = 'a1'");
        var question = new StatisticsQuestion { Measures = [Of("activities")], Grids = ["A"], Span = AllTime with { Period = StatisticsPeriod.Month } };
        var refused = await Assert.ThrowsAsync<StatisticsException>(() => new StatisticsReader(store.DataSource).ListAsync(question, default));
        Assert.Contains("from 1026-01-01 to 2026-03-01", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EXACT", "EXACT", Qualifier.Exact)]
    [InlineData("EXACT", "ABOUT", Qualifier.About)]
    [InlineData("ABOUT", "AT_LEAST", Qualifier.AtLeast)]
    public async Task A_grid_has_the_sum_of_what_was_reported_below_it_as_sure_as_its_least_sure_part(string one, string other, Qualifier expected)
    {
        await ReportAsync(("A", 5, one, 2025), ("B", 8, other, 2025));
        var row = (await ReadAsync("D")).Single();
        Assert.Equal((13, 0L, expected), (row.Value, row.Unknown, row.Qualifier));
    }

    [Fact]
    public async Task A_part_that_nobody_reported_is_counted_as_unknown_and_adds_nothing()
    {
        await ReportAsync(("A", 5, "EXACT", 2025));
        var row = (await ReadAsync("D")).Single();
        Assert.Equal((5, 1L), (row.Value, row.Unknown));
        Assert.Equal((null, 1L), ((await ReadAsync("E")).Single().Value, (await ReadAsync("E")).Single().Unknown));
    }

    [Fact]
    public async Task Own_figures_hold_before_those_below_and_the_newest_of_a_period_before_older_ones()
    {
        await ReportAsync(("A", 5, "EXACT", 2025), ("D", 20, "EXACT", 2024), ("D", 30, "AT_LEAST", 2025));
        Assert.Equal(30, (await ReadAsync("D")).Single().Value);
        var years = await ReadAsync("D", AllTime with { Period = StatisticsPeriod.Year });
        // From a figure to a lower bound there is no difference to tell.
        Assert.Equal([(2024, 20, null), (2025, 30, null)], years.Select(r => (r.PeriodStart!.Value.Year, (int)r.Value!.Value, r.Change)));
    }

    [Fact]
    public async Task Totals_tell_what_is_unknown_and_are_not_made_of_what_cannot_be_added_up()
    {
        await ReportAsync(("D", 20, "AT_LEAST", 2025));
        var question = new StatisticsQuestion { Measures = [Of("stations"), Of("reported firms"), Of("services"), Of("organization-levels")] };
        var totals = StatisticsTotals.Of(question, await new StatisticsReader(store.DataSource).ListAsync(question, default));
        Assert.Equal([("stations", 4, 0L, Qualifier.Exact), ("reported firms", 20, 1L, Qualifier.AtLeast)], totals.Select(t => (t.Measure, (int)t.Value!.Value, t.Unknown, t.Qualifier)));
    }

    [Fact]
    public void Equal_figures_share_a_rank_and_unknown_ones_come_last_without_one()
    {
        var rows = new[] { ("a", 7), ("b", 9), ("c", (int?)null), ("d", 7), ("e", 1) }
            .Select(v => new StatisticsRow(new StatisticsGrid(v.Item1, v.Item1, GridLevel.District), "stations", null, null, null, v.Item2, 0, Qualifier.Exact)).ToList();
        var ranking = Ranking.Create(rows, leastFirst: false);
        Assert.Equal([("b", 1, false), ("a", 2, true), ("d", 2, true), ("e", 4, false), ("c", null, false)], ranking.Rows.Select(r => (r.Row.Grid!.Code, r.Rank, r.IsTied)));
        Assert.Equal((4, 1), (ranking.Known, ranking.Unknown));
        Assert.Equal(["e", "a", "d", "b", "c"], Ranking.Create(rows, leastFirst: true).Rows.Select(r => r.Row.Grid!.Code));
    }

    private static StatisticsMeasure Of(string text)
    {
        Assert.True(StatisticsMeasure.TryParse(text, out var measure, out var problem), problem);
        return measure;
    }

    private async Task<IReadOnlyList<StatisticsRow>> ReadAsync(string grid, StatisticsSpan? span = null) =>
        await new StatisticsReader(store.DataSource).ListAsync(new StatisticsQuestion { Measures = [Of("reported firms")], Grids = [grid], Span = span ?? AllTime }, default);

    private async Task<IEnumerable<string>> TellAsync(StatisticsQuestion question) =>
        (await new StatisticsReader(store.DataSource).ListAsync(question, default)).Select(r => $"{r.Grid!.Code}{(question.Measures[0].Text.Contains("by=", StringComparison.Ordinal) ? $" {r.Category}" : "")} {r.Value}");

    private Task ReportAsync(params (string Grid, int? Value, string Qualifier, int Year)[] figures) => store.RunAsync(string.Join(';', figures.Select((f, n) => $"""
        insert into indicator (code, key, name_zh, value, qualifier, period_start, period_end, source, grid_id)
        values ('{n}', 'firms', '企业', {f.Value}, '{f.Qualifier}', '{f.Year}-01-01', '{f.Year}-12-31', '年报', (select id from grid where code = '{f.Grid}'))
        """)));
}
