using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace Map.GraphQL.Tests.Differential;

/// <summary>What is deferred and streamed, piece by piece, by the engine and by graphql-js.</summary>
public sealed class IncrementalTests(GraphQLJs peer, ITestOutputHelper output) : IClassFixture<GraphQLJs>
{
    internal const string File = "defer.cases";

    private const int Documents = 200;

    public static TheoryData<string> Cases => [.. Corpus.Load(File).Select(item => item.Name)];

    /// <summary>Where nothing is resolved later, the order of everything is fixed.</summary>
    public static TheoryData<string> DeterministicCases =>
        [.. Corpus.Load(File).Where(item => !item.Document.Contains("@stream", StringComparison.Ordinal) && !item.Name.Contains("later", StringComparison.Ordinal)).Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task All_pieces_together_are_those_of_the_reference(string name)
    {
        var item = Corpus.Load(File).Single(candidate => candidate.Name == name);
        var expected = IncrementalResponse.Merge(await Comparison.AskPeerAsync(peer, item));
        var actual = IncrementalResponse.Merge(await Comparison.AskEngineAsync(item));
        Assert.Equal(Comparison.Normalize(expected), Comparison.Normalize(actual));
        Assert.Equal(expected["announced"]!.ToJsonString(), actual["announced"]!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(DeterministicCases))]
    public async Task Each_piece_is_that_of_the_reference(string name)
    {
        var item = Corpus.Load(File).Single(candidate => candidate.Name == name);
        Assert.Equal((await Comparison.AskPeerAsync(peer, item)).Select(Describe), (await Comparison.AskEngineAsync(item)).Select(Describe));
    }

    [Fact]
    public async Task Generated_documents_come_to_the_same_as_those_of_the_reference()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed {seed}");
        var template = Corpus.Load(File)[0];
        var generator = new DocumentGenerator(DataSchema.Create(template.Schema), new Random(seed), isIncremental: true);
        var announced = 0;
        for (var i = 0; i < Documents; i++)
        {
            var (document, variables) = generator.Generate(mistakes: 0);
            announced += await CompareAsync(template with { Name = $"Seed {seed}, document {i}", Document = document, Variables = variables });
        }

        output.WriteLine($"{announced} parts were announced.");
        Assert.True(announced > Documents, $"Seed {seed}: the generator defers hardly anything.");
    }

    /// <summary>
    /// Which of two parts delivers what both have, and so which are announced, is chance where values come later. So is which of several
    /// errors makes a part fail; errors are compared where nothing failed. What the items of a broken sequence had to say is free, too.
    /// </summary>
    private async Task<int> CompareAsync(CorpusCase item)
    {
        var expected = IncrementalResponse.Merge(await Comparison.AskPeerAsync(peer, item));
        var actual = IncrementalResponse.Merge(await Comparison.AskEngineAsync(item));
        var hasFailed = expected["announced"]!.AsArray().Any(line => ((string)line!).EndsWith("failed", StringComparison.Ordinal))
            || expected["errors"]?.ToJsonString().Contains("the flow is broken", StringComparison.Ordinal) == true;
        var (left, right) = (Comparison.Normalize(expected), Comparison.Normalize(actual));
        var isEqual = hasFailed ? left[0] == right[0] : left.SequenceEqual(right);
        Assert.True(isEqual, $"{item.Name}\n{item.Document}\n{item.Variables}\n\ngraphql-js:\n{expected.ToJsonString()}\n\nthe engine:\n{actual.ToJsonString()}");
        return expected["announced"]!.AsArray().Count;
    }

    /// <summary>What is in a piece, errors by their messages.</summary>
    private static string Describe(JsonNode? piece)
    {
        var copy = piece!.DeepClone().AsObject();
        string[] keys = ["data", "pending", "incremental", "completed", "hasNext"];
        var lines = keys.Where(copy.ContainsKey).Select(key => $"{key}: {Tidy(copy[key])}");
        return string.Join('\n', lines) + "\n" + string.Join('\n', Comparison.Normalize(copy));
    }

    private static string? Tidy(JsonNode? node) => node switch
    {
        JsonArray items => $"[{string.Join(", ", items.Select(Tidy))}]",
        JsonObject part => $"{{{string.Join(", ", part.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {(pair.Key == "errors" ? Messages(pair.Value!) : Tidy(pair.Value))}"))}}}",
        _ => node?.ToJsonString() ?? "null",
    };

    private static string Messages(JsonNode errors) => string.Join(", ", errors.AsArray().Select(error => (string?)error!["message"] + error["path"]?.ToJsonString()));
}
