using System.Text.Json;
using Map.GraphQL.Tests.Differential;

namespace Map.GraphQL.Tests.Hostile;

/// <summary>Requests made to hurt. Each is refused with an error; none ends the process or keeps it busy.</summary>
public sealed class HostileTests
{
    private readonly TestHost _host = new(DataSchema.Create(File.ReadAllText(Path.Combine(Corpus.Folder, "zoo.graphql"))));

    public static TheoryData<string> Names => [.. HostileDocuments.All.Select(item => item.What)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_document_made_to_hurt_is_refused(string what)
    {
        var (_, document, code) = HostileDocuments.All.Single(item => item.What == what);
        var response = await _host.ExecuteAsync(document);
        Assert.False(response.TryGetProperty("data", out _), what);
        var errors = response.GetProperty("errors").EnumerateArray().ToArray();
        Assert.InRange(errors.Length, 1, 101);
        var last = errors[^1];
        var found = last.TryGetProperty("extensions", out var extensions) ? extensions.GetProperty("code").GetString() : "";
        Assert.Equal(code, found);
    }

    /// <summary>
    /// What a refusal allocates is counted instead of the time it takes: work that explodes allocates, and counts come out the same on
    /// every machine. Lists of errors and steps of validation have limits of their own, so there is a constant beside the length.
    /// </summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_refusal_costs_no_more_than_the_length_of_the_document(string what)
    {
        const long Constant = 24_000_000;
        const long EachCharacter = 200;
        var (_, document, _) = HostileDocuments.All.Single(item => item.What == what);
        var request = _host.Request(document);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var answer = _host.Executor.ExecuteAsync(request, CancellationToken.None);
        Assert.True(answer.IsCompleted);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Constant + (EachCharacter * document.Length));
    }

    [Theory]
    [InlineData("[[[[[[1]]]]]]")]
    [InlineData("{\"required\": 1e999}")]
    [InlineData("{\"required\": 123456789012345678901234567890}")]
    [InlineData("{\"required\": -0.0000001}")]
    public async Task A_hostile_number_or_list_in_a_variable_is_refused(string json)
    {
        var variables = JsonDocument.Parse($$"""{"v": {{json}}}""").RootElement;
        var response = await _host.ExecuteAsync("query($v: Box) { arguments { box(v: $v) } }", variables);
        Assert.False(response.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task A_list_of_100000_wrong_items_reports_some_of_them()
    {
        var variables = JsonSerializer.SerializeToElement(new { v = Enumerable.Repeat(1, 100_000) });
        var response = await _host.ExecuteAsync("query($v: [String]) { arguments { list(v: $v) } }", variables);
        Assert.InRange(response.GetProperty("errors").GetArrayLength(), 1, 100);
    }

    [Fact]
    public async Task Thousands_of_variables_are_answered()
    {
        const int Count = 2_000;
        var definitions = string.Join(' ', Enumerable.Range(0, Count).Select(i => $"$v{i}: String"));
        var uses = string.Join(' ', Enumerable.Range(0, Count).Select(i => $"$v{i}"));
        var values = Enumerable.Range(0, 50_000).ToDictionary(i => $"v{i}", i => "x");
        var response = await _host.ExecuteAsync($"query({definitions}) {{ arguments {{ list(v: [{uses}]) }} }}", values);
        Assert.True(response.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task More_conditions_than_a_mask_holds_are_refused()
    {
        var variables = string.Join(", ", Enumerable.Range(0, 65).Select(i => $"$c{i}: Boolean = true"));
        var fields = string.Join(' ', Enumerable.Range(0, 65).Select(i => $"f{i}: name @include(if: $c{i})"));
        var response = await _host.ExecuteAsync($"query({variables}) {{ dog {{ {fields} }} }}");
        Assert.Equal("HC0047", response.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }
}
