using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Map.Geodata.Import.Formats;
using Map.SampleCity.Scenarios;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.SampleCity;

/// <summary>Every figure that eleven districts published can be told by a store that holds all of them.</summary>
public sealed class ScenarioTests(ScenarioStore store) : IClassFixture<ScenarioStore>
{
    public static TheoryData<string> Scenarios => [.. ScenarioFiles.Names];

    /// <summary>Figures that the map can count.</summary>
    public static TheoryData<string, string, string, decimal, string> Counted
    {
        get
        {
            var data = new TheoryData<string, string, string, decimal, string>();
            foreach (var f in ScenarioFiles.Names.SelectMany(Figures).Where(f => f.Counts.Length > 0)) data.Add(f.Grid, f.NameZh, f.Counts, f.Value, f.Qualifier);
            return data;
        }
    }

    /// <summary>The figures as they were collected, where that collection lies beside the repository.</summary>
    public static TheoryData<string, string, decimal, string, bool> Published
    {
        get
        {
            var (data, file) = (new TheoryData<string, string, decimal, string, bool>(), Path.Combine(Repository.Root, "..", "shared", "scenarios", "facts.json"));
            if (!File.Exists(file)) return data;
            foreach (var system in JsonElement.Parse(File.ReadAllText(file)).GetProperty("systems").EnumerateArray())
            {
                foreach (var figure in system.GetProperty("figures").EnumerateArray())
                {
                    var qualifier = figure.TryGetProperty("at_least", out _) ? "AT_LEAST" : figure.TryGetProperty("approx", out _) ? "ABOUT" : "EXACT";
                    data.Add(system.GetProperty("id").GetString()!, figure.GetProperty("zh").GetString()!, figure.GetProperty("value").GetDecimal(), qualifier, figure.GetProperty("kind").GetString() == "feature");
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void The_committed_files_are_what_the_generator_writes(string scenario)
    {
        var files = ScenarioFiles.Create(scenario).Contents;
        Assert.Equal(files.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(ScenarioStore.FolderOf(scenario)).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.True(file.Value.AsSpan().SequenceEqual(Read(scenario, file.Key)), $"{scenario}/{file.Key} is stale: run the generator again."));
    }

    [Fact]
    public void Nothing_is_rejected_or_remarked_upon() => Assert.Empty(store.Remarks);

    [Theory]
    [MemberData(nameof(Counted))]
    public async Task What_can_be_counted_is_on_the_map(string root, string name, string counts, decimal value, string qualifier)
    {
        var counted = await store.CountAsync(root, counts);
        Assert.True(qualifier switch
        {
            "EXACT" => counted.Value == value,
            "AT_LEAST" => counted.Value >= value,
            _ => false,
        }, $"{name}: {qualifier} {value} is reported, {counted} is counted.");
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void Every_published_figure_is_kept_as_its_source_put_it(string scenario, string name, decimal value, string qualifier, bool isOnTheMap)
    {
        var figure = Assert.Single(Figures(scenario), f => f.NameZh == name);
        Assert.Equal((value, qualifier, isOnTheMap), (figure.Value, figure.Qualifier, figure.Counts.Length > 0));
    }

    [Fact]
    public async Task Every_figure_says_who_reported_it_and_for_when() =>
        Assert.Equal(0L, await store.Store.DataSource.CreateCommand("select count(*) from indicator where source is null or period_start is null or period_end is null or grid_id is null").ExecuteScalarAsync());

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task The_store_tells_every_figure_as_it_was_reported(string scenario)
    {
        var files = Figures(scenario);
        var stored = await store.Store.ListAsync<string>($"""
            select concat_ws('|', i.name_zh, i.value::float8, i.qualifier, coalesce(i.counts, ''), i.source, i.period_start, i.period_end)
            from indicator i join grid g on g.id = i.grid_id where g.code = '{files[0].Grid}'
            """);
        Assert.Equal(files.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.NameZh}|{f.Value}|{f.Qualifier}|{f.Counts}|公开报道的数字；期间为情景假定|2025-01-01|2025-12-31")).Order(), stored.Order());
    }

    /// <summary>How each system is made, beyond its figures.</summary>
    [Theory]
    [InlineData("four ways of building stations", "CO_BUILT INTEGRATED NEW REBUILT", "select string_agg(distinct build_kind, ' ') from station where code like 'SYN350703%'")]
    [InlineData("a bank whose points are worth something at every station", "25", "select count(*) from points_outlet o join points_bank b on b.id = o.bank_id where b.code like 'SYN350703%'")]
    [InlineData("a circle's branches stand on its general branch, beside union, women and youth league", "BRANCH UNION WOMEN YOUTH_LEAGUE", "select string_agg(distinct o.kind, ' ') from organization o join organization p on p.id = o.parent_id where p.kind = 'GENERAL_BRANCH' and p.code like 'SYN340504%'")]
    [InlineData("branches along routes", "14", "select count(distinct o.id) from organization o join organization_route r on r.organization_id = o.id where o.formed_by = 'ROUTE' and o.code like 'SYN512000%'")]
    [InlineData("a points bank in every community", "20 of 20", "select count(b.id) || ' of ' || count(*) from grid g left join points_bank b on b.grid_id = g.id where g.level = 'COMMUNITY' and g.code like 'SYN140902%'")]
    [InlineData("three grid levels with staff", "BUILDING GRID MICRO_GRID", "select string_agg(distinct level, ' ') from grid where level not in ('COMMUNITY', 'STREET', 'DISTRICT') and num_nonnulls(full_time_staff, part_time_staff) > 0 and code like 'SYN350902%'")]
    [InlineData("committees at street and community", "COMMUNITY 47, STREET 5", "select string_agg(level || ' ' || n, ', ' order by level) from (select g.level, count(*) n from organization o join grid g on g.id = o.grid_id where o.kind = 'COMMITTEE' and g.level in ('STREET', 'COMMUNITY') and o.code like 'SYN445102%' group by g.level) x")]
    [InlineData("a circle cut into parts, each with a work station", "6 of 6", "select count(s.id) || ' of ' || count(*) from grid g left join station s on ST_Covers(g.boundary, s.location) where g.level = 'MARKET' and g.code like 'SYN360111%'")]
    [InlineData("three lists matched one to one", "36 36 36", "select concat_ws(' ', (select count(*) from service_case where kind = 'NEED' and code like 'SYN360111%'), (select count(*) from resource where code like 'SYN360111%'), (select count(*) from project where code like 'SYN360111%'))")]
    [InlineData("one core, three poles, many points", "CORE 1, POINT 296, POLE 3", "select string_agg(tier || ' ' || n, ', ' order by tier) from (select tier, count(*) n from station where code like 'SYN370102%' group by tier) x")]
    [InlineData("a chain of three stages", "DOWNSTREAM 23, MIDSTREAM 23, UPSTREAM 24", "select string_agg(chain_stage || ' ' || n, ', ' order by chain_stage) from (select chain_stage, count(*) n from merchant where code like 'SYN370614%' group by chain_stage) x")]
    public async Task Its_shape_is_in_the_store(string shape, string expected, string sql)
    {
        var found = await store.Store.AskAsync<string>($"select ({sql})::text");
        Assert.True(expected == found, $"{shape}: {found} instead of {expected}");
    }

    private static List<Figure> Figures(string scenario)
    {
        using var file = new CsvFile(Path.Combine(ScenarioStore.FolderOf(scenario), "indicators.csv"));
        var columns = file.Headers.Index().ToDictionary(h => h.Item, h => h.Index);
        var figures = new List<Figure>();
        foreach (var row in file.Rows())
            figures.Add(new Figure(row.Cells[columns["grid"]]!, row.Cells[columns["name_zh"]]!, decimal.Parse(row.Cells[columns["value"]]!, CultureInfo.InvariantCulture), row.Cells[columns["qualifier"]]!, row.Cells[columns["counts"]] ?? ""));
        return figures;
    }

    private static byte[] Read(string scenario, string name)
    {
        using var file = File.OpenRead(Path.Combine(ScenarioStore.FolderOf(scenario), name));
        using Stream stream = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private sealed record Figure(string Grid, string NameZh, decimal Value, string Qualifier, string Counts);
}
