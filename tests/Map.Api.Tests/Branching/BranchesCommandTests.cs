using System.Text.Json;
using Map.Api.Tests.Commands;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Branching;

/// <summary><c>map branches</c> as departments run it.</summary>
public sealed class BranchesCommandTests(ApiHost api) : IClassFixture<ApiHost>, IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Task InitializeAsync() => CrossTown.BuildAsync(api);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_plan_is_printed_written_and_saved()
    {
        var ended = await RunAsync("""{"branches": 2, "seconds": 600, "rounds": 20}""", "--out", _folder["plan.geojson"], "--save", "CROSS");
        Assert.Equal((0, ""), (ended.ExitCode, ended.Errors));
        foreach (var words in (string[])["分线 LINE", "西站", "北站", "未编入 left out", "已保存为草案"]) Assert.Contains(words, ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', ended.Output);
        var features = JsonElement.Parse(await File.ReadAllTextAsync(_folder["plan.geojson"])).GetProperty("features");
        Assert.Equal(["CROSS-01", "CROSS-02"], features.EnumerateArray().Select(f => f.Text("id")));
        Assert.Equal(2, (await api.ReadBranchPlanAsync("CROSS")).GetProperty("solution").GetProperty("branches").GetArrayLength());
        Assert.Equal("branches", await api.Store.AskAsync<string>("select actor from change where kind = 'PLAN' order by id desc limit 1"));
    }

    [Theory]
    [InlineData("""{"branches": 2, "basis": "STREET"}""", "$.basis is \"STREET\"")]
    [InlineData("""{"branches": 2, "area": "X"}""", "$.area names \"X\"")]
    [InlineData("""{"branches": """, "is no JSON")]
    public async Task What_goes_wrong_is_one_sentence(string problem, string sentence)
    {
        var ended = await RunAsync(problem, "--save", "NONE");
        Assert.Equal(1, ended.ExitCode);
        Assert.Contains(sentence, ended.Errors, StringComparison.Ordinal);
        Assert.Single(ended.Errors.Trim().Split('\n'));
        Assert.Equal(0, await api.Store.AskAsync<long>("select count(*) from plan"));
    }

    private async Task<MapProcess.Ended> RunAsync(string problem, params string[] options)
    {
        await File.WriteAllTextAsync(_folder["problem.json"], problem);
        var store = new Dictionary<string, string> { ["ConnectionStrings__Map"] = api.Store.ConnectionString };
        return await MapProcess.RunAsync(_folder["data"], store, ["branches", _folder["problem.json"], .. options]);
    }
}
