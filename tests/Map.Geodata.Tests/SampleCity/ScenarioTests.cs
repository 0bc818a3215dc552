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
