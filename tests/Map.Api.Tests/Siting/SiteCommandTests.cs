using System.Text.Json;
using Map.Api.Tests.Commands;
using Map.Geodata.Siting.Briefs;
using Map.Geodata.Siting.Cases;
using Map.Geodata.Siting.Plans;
using Map.Geodata.Store.Networks;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Siting;

/// <summary><c>map site</c> as planners run it, and what it runs.</summary>
public sealed class SiteCommandTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime, IDisposable
{
    private const string Problem = """{"area": "D", "stations": 2, "minutes": 4, "seconds": 600, "demand": {"people": "RESIDENTS"}, "candidates": {"from": ["CORNERS"]}}""";

    private readonly TemporaryFolder _folder = new();

    public Task InitializeAsync() => SitingTown.BuildAsync(api);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_plan_is_printed_written_and_saved()
    {
        var ended = await RunAsync(Problem, "--out", _folder["plan.geojson"], "--save", "HEDONG");
        Assert.Equal((0, ""), (ended.ExitCode, ended.Errors));
        foreach (var words in (string[])["最大覆盖 MAX_COVERAGE", "已证明最优 proven best", "新建 NEW", "曲线 curve", "保留 kept", "6,144"]) Assert.Contains(words, ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', ended.Output);
        var features = JsonElement.Parse(await File.ReadAllTextAsync(_folder["plan.geojson"])).GetProperty("features");
        Assert.Equal([1, 2], features.EnumerateArray().Select(f => f.GetProperty("properties").Number("ordinal")));
        var plan = await api.ReadPlanAsync("HEDONG");
        Assert.Equal(("DRAFT", 2), (plan.Text("status"), plan.GetProperty("solution").GetProperty("sites").GetArrayLength()));
        Assert.Equal("site", await api.Store.AskAsync<string>("select actor from change where kind = 'PLAN' order by id desc limit 1"));
    }

    [Fact]
    public async Task A_plan_file_is_a_file_of_candidates()
    {
        await RunAsync(Problem, "--quick", "--out", _folder["plan.csv"]);
        var again = await RunAsync("""{"area": "D", "stations": 2, "minutes": 4, "demand": {"people": "RESIDENTS"}, "candidates": {"file": "plan.csv"}}""", "--quick", "--save", "AGAIN");
        Assert.Equal(0, again.ExitCode);
        Assert.All((await api.ReadPlanAsync("AGAIN")).GetProperty("solution").GetProperty("sites").EnumerateArray(), s => Assert.Equal("GIVEN", s.Text("source")));
    }

    [Theory]
    [InlineData("""{"area": "D", "stations": 10, "candidates": {"from": ["CORNERS"]}}""", 2, "only 9 of the 9 candidates")]
    [InlineData("""{"area": "D", "stations": 2, "mode": "FLY"}""", 1, "$.mode is \"FLY\"")]
    [InlineData("""{"area": "X", "stations": 2}""", 1, "$.area is \"X\"")]
    [InlineData("""{"area": """, 1, "is no JSON")]
    public async Task What_goes_wrong_is_one_sentence_and_its_own_exit_code(string problem, int code, string sentence)
    {
        var ended = await RunAsync(problem, "--save", "NONE");
        Assert.Equal(code, ended.ExitCode);
        Assert.Contains(sentence, ended.Errors, StringComparison.Ordinal);
        Assert.Single(ended.Errors.Trim().Split('\n'));
        Assert.Equal(0, await api.Store.AskAsync<long>("select count(*) from plan"));
    }

    [Fact]
    public async Task Whoever_stops_the_search_has_the_best_plan_so_far_without_further_reasons()
    {
        using var stop = new CancellationTokenSource();
        var planner = new SitingPlanner(new SitingCases(api.Store.DataSource, new CityNetworks(api.Store.DataSource, _folder["networks"]), TimeProvider.System));
        var planned = await planner.PlanAsync(BriefJson.Read(JsonElement.Parse(Problem)), new StopAtFirstPlan(stop), explain: true, stop.Token);
        Assert.True(stop.IsCancellationRequested);
        Assert.True(Map.Analysis.Siting.SitingCheck.Review(planned.Case.Problem, [.. planned.Plan.Sites]).IsValid);
        Assert.NotEmpty(planned.Solution.Sites);
        Assert.Empty(planned.Solution.Curve);
        Assert.Empty(planned.Solution.Scenarios);
    }

    private async Task<MapProcess.Ended> RunAsync(string problem, params string[] options)
    {
        await File.WriteAllTextAsync(_folder["problem.json"], problem);
        var store = new Dictionary<string, string> { ["ConnectionStrings__Map"] = api.Store.ConnectionString };
        return await MapProcess.RunAsync(_folder["data"], store, ["site", _folder["problem.json"], .. options]);
    }

    private sealed class StopAtFirstPlan(CancellationTokenSource stop) : IProgress<PlanProgress>
    {
        public void Report(PlanProgress value)
        {
            if (value.Objective is not null) stop.Cancel();
        }
    }
}
