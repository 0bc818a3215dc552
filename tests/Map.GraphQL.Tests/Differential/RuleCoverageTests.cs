namespace Map.GraphQL.Tests.Differential;

/// <summary>The corpus has, for each rule of the reference, documents that break it and documents that keep it and all others.</summary>
public sealed class RuleCoverageTests(GraphQLJs peer) : IClassFixture<GraphQLJs>
{
    private const string Folder = "rules";

    public static TheoryData<string> Files => [.. Corpus.ListFiles(Folder)];

    [Fact]
    public async Task Each_rule_of_the_reference_has_a_file_and_each_file_a_rule()
    {
        var rules = await ListAsync(new { task = "rules" });
        Assert.Equal(rules.Order(StringComparer.Ordinal), Corpus.ListFiles(Folder).Select(file => Path.GetFileNameWithoutExtension(file)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_rule_is_broken_by_one_document_at_least_and_kept_by_another(string file)
    {
        var rule = Path.GetFileNameWithoutExtension(file);
        var (broken, valid) = (0, 0);
        foreach (var item in Corpus.Load(file))
        {
            var rules = await ListAsync(new { task = "broken", sdl = item.Schema, document = item.Document });
            broken += rules.Contains(rule) ? 1 : 0;
            valid += rules.Count == 0 ? 1 : 0;
        }

        Assert.True(broken > 0, $"No document in {file} breaks the rule.");
        Assert.True(valid > 0, $"No document in {file} is valid.");
    }

    private async Task<List<string>> ListAsync(object request)
    {
        var response = await peer.AskAsync(request);
        Assert.Null(response["errors"]);
        return [.. response["rules"]!.AsArray().Select(rule => (string)rule!)];
    }
}
