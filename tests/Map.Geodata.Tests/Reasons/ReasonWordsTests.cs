using System.Text.Json;
using System.Text.RegularExpressions;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Reasons;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Reasons;

/// <summary>The dashboard has words for everything that can be said of a row, in both languages, and for nothing else.</summary>
public sealed partial class ReasonWordsTests(TestStore store) : IClassFixture<TestStore>
{
    // What a library or the parser says in English: a language may do without it.
    private const string Detail = "detail";

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Every_reason_has_its_sentence_and_every_sentence_a_reason(string language)
    {
        var words = Read(language, "reason");
        Assert.Equal(ReasonKinds.All.Select(kind => kind.Code).Order(StringComparer.Ordinal), words.Keys.Order(StringComparer.Ordinal));
        foreach (var kind in ReasonKinds.All)
            Assert.True(
                kind.Names.Except([Detail]).ToHashSet().SetEquals(PlacesOf(words[kind.Code]).Except([Detail])) && PlacesOf(words[kind.Code]).All(kind.Names.Contains),
                $"{language} {kind}: \"{words[kind.Code]}\" should name {string.Join(", ", kind.Names)}");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Every_named_rule_that_a_row_can_break_has_its_words(string language)
    {
        var tables = string.Join(", ", ImportKinds.All.Select(kind => $"'{kind.Table}'"));
        var rules = await store.ListAsync<string>($"select conname::text from pg_constraint where contype = 'c' and conrelid::regclass::text in ({tables}) and conname !~ '_check'");
        Assert.Equal(rules.Order(StringComparer.Ordinal), Read(language, "rule").Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Everything_that_a_row_can_refer_to_has_its_name(string language)
    {
        var targets = ImportKinds.All.SelectMany(kind => kind.Columns).Select(column => column.Target?.What.Replace(' ', '_')).OfType<string>().Distinct();
        Assert.Equal(targets.Order(StringComparer.Ordinal), Read(language, "target").Keys.Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, string> Read(string language, string part)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "dashboard", "src", "reasons", "words", $"{language}.json")));
        return json.RootElement.GetProperty(part).EnumerateObject().ToDictionary(word => word.Name, word => word.Value.GetString()!);
    }

    private static IEnumerable<string> PlacesOf(string words) => Place().Matches(words).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Place();
}
