using System.Text;
using System.Text.Json;
using Map.GraphQL.Tests.Differential;

namespace Map.GraphQL.Tests.Hostile;

/// <summary>Requests made to hurt. Each is refused with an error; none ends the process or keeps it busy.</summary>
public sealed class HostileTests
{
    private const int Deep = 10_000;

    private readonly TestHost _host = new(DataSchema.Create(File.ReadAllText(Path.Combine(Corpus.Folder, "zoo.graphql"))));

    public static TheoryData<string, string, string> Documents => new()
    {
        { "10,000 nested selections", Repeat("{ mother ", Deep) + Repeat("}", Deep), "HC0014" },
        { "10,000 selections that are never closed", Repeat("{ mother ", Deep), "HC0014" },
        { "10,000 nested lists", "{ arguments { matrix(v: " + Repeat("[", Deep) + Repeat("]", Deep) + ") } }", "HC0014" },
        { "10,000 nested objects", "{ arguments { blob(v: " + Repeat("{ a: ", Deep) + "1" + Repeat("}", Deep) + ") } }", "HC0014" },
        { "10,000 nested types", "query($a: " + Repeat("[", Deep) + "Int" + Repeat("]", Deep) + ") { dog { name } }", "HC0014" },
        { "10,000 nested inline fragments", "{ dog " + Repeat("{ ... ", Deep) + "{ name }" + Repeat("}", Deep) + " }", "HC0014" },
        { "10,000 directives", "{ dog " + Repeat("@skip(if: false) ", Deep) + "{ name } }", "HC0014" },
        { "10,000 fields", "{ dog { " + Repeat("name ", Deep) + "} }", "HC0014" },
        { "10,000 aliases", "{ " + Many(i => $"a{i}: dog {{ name }} ") + "}", "HC0014" },
        { "10,000 fragments in a chain", "{ ...F0 } " + Many(i => $"fragment F{i} on Query {{ ...F{i + 1} }} "), "HC0014" },
        { "a million tokens", "{ arguments { list(v: [" + Repeat("1 ", 1_000_000) + "]) } }", "HC0014" },
        { "fields nested deeper than 50", "{ dog " + Repeat("{ mother ", 60) + "{ name }" + Repeat("}", 60) + " }", "HC0047" },
        { "fields nested deeper than 50 through fragments", FragmentChain(60), "HC0047" },
        { "fragments that double at each of 30 levels", FragmentBomb(30), "HC0047" },
        { "fields that conflict at each of 9 levels", Conflicts(9), "HC0047" },
        { "introspection in circles", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "" },
        { "a cycle of 1,000 fragments", "{ ...F0 } " + string.Concat(Enumerable.Range(0, 1000).Select(i => $"fragment F{i} on Query {{ ...F{(i + 1) % 1000} }} ")), "" },
        { "400 operations that share 400 variables", ManyOperations(400), "HC0047" },
        { "an unknown field of 100,000 letters", "{ " + new string('d', 100_000) + " }", "" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_made_to_hurt_is_refused(string what, string document, string code)
    {
        var response = await _host.ExecuteAsync(document);
        Assert.False(response.TryGetProperty("data", out _), what);
        var errors = response.GetProperty("errors").EnumerateArray().ToArray();
        Assert.InRange(errors.Length, 1, 101);
        var last = errors[^1];
        var found = last.TryGetProperty("extensions", out var extensions) ? extensions.GetProperty("code").GetString() : "";
        Assert.Equal(code, found);
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

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Many(Func<int, string> text) => string.Concat(Enumerable.Range(0, Deep).Select(text));

    private static string FragmentChain(int length) => "{ dog { ...F0 } } "
        + string.Concat(Enumerable.Range(0, length).Select(i => $"fragment F{i} on Dog {{ mother {{ ...F{i + 1} }} }} "))
        + $"fragment F{length} on Dog {{ name }}";

    /// <summary>Asks for 2^levels fields in a few hundred characters.</summary>
    private static string FragmentBomb(int levels) => "{ dog { ...F0 } } "
        + string.Concat(Enumerable.Range(0, levels).Select(i => $"fragment F{i} on Dog {{ a: mother {{ ...F{i + 1} }} b: mother {{ ...F{i + 1} }} }} "))
        + $"fragment F{levels} on Dog {{ name }}";

    /// <summary>Equal fields whose selections must be compared pair by pair at every level.</summary>
    private static string Conflicts(int levels)
    {
        var inner = "name";
        for (var i = 0; i < levels; i++)
            inner = $"mother {{ {inner} }} mother {{ {inner.Replace("name", "legs", StringComparison.Ordinal)} }}";
        return $"{{ dog {{ {inner} }} }}";
    }

    private static string ManyOperations(int count)
    {
        var fragment = "fragment F on Arguments { " + string.Join(' ', Enumerable.Range(0, count).Select(i => $"a{i}: int(v: $v{i})")) + " }";
        return string.Concat(Enumerable.Range(0, count).Select(i => $"query Q{i} {{ arguments {{ ...F }} }} ")) + fragment;
    }
}
