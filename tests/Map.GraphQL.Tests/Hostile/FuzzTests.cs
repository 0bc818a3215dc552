using System.Text;
using System.Text.Json;
using Map.GraphQL.Language;
using Map.GraphQL.Tests.Differential;
using Xunit.Abstractions;

namespace Map.GraphQL.Tests.Hostile;

/// <summary>Random input: whatever comes, the answer is a result or an error.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Inputs = 10_000;

    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "=", "|", "&", "...", "..", ".", "\"", "\"\"\"", "\\", "\\u12", "\\u{1F600}", "#", ",", "\n", "\r", " ", "\uFEFF",
        "query", "mutation", "fragment", "on", "type", "extend", "input", "enum", "schema", "directive", "repeatable", "true", "null", "dog", "name", "mother", "a", "_",
        "0", "-", "1.5", "1e9", "9999999999", "驿站", "😀", "\uD83D", "\u0000", "@skip(if: true)", "F", "Int", "int(v: 1)", "arguments",
    ];

    [Fact]
    public void Random_text_parses_or_is_a_syntax_error()
    {
        var (random, seed) = Seeded();
        for (var i = 0; i < Inputs; i++)
        {
            var text = RandomText(random);
            try
            {
                var document = Parser.ParseDocument(text);
                Assert.Equal(document.ToString(), Parser.ParseDocument(document.ToString()).ToString());
            }
            catch (GraphQLSyntaxException error)
            {
                Assert.True(error.Location is { Line: > 0, Column: > 0 }, $"Seed {seed}, input {i}: {text}");
            }
        }
    }

    [Fact]
    public async Task A_damaged_document_is_answered()
    {
        var (random, seed) = Seeded();
        var host = new TestHost(DataSchema.Create(File.ReadAllText(Path.Combine(Corpus.Folder, "zoo.graphql"))));
        var documents = Corpus.Load("validation.cases").Concat(Corpus.Load("coercion.cases")).Select(item => item.Document).ToArray();
        for (var i = 0; i < Inputs / 10; i++)
        {
            var text = Damage(documents[random.Next(documents.Length)], random);
            var responses = await host.ListResultsAsync(host.Request(text, RandomVariables(random)));
            var isAnswered = responses.All(response => response.TryGetProperty("data", out _) || response.GetProperty("errors").GetArrayLength() > 0);
            Assert.True(isAnswered, $"Seed {seed}, input {i}: {text}");
        }
    }

    private (Random Random, int Seed) Seeded()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed {seed}");
        return (new Random(seed), seed);
    }

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(1, 40); length > 0; length--)
            text.Append(random.Next(8) == 0 ? ((char)random.Next(0x10000)).ToString() : Pieces[random.Next(Pieces.Length)]).Append(random.Next(2) == 0 ? " " : "");
        return text.ToString();
    }

    private static string Damage(string document, Random random)
    {
        var text = new StringBuilder(document);
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var at = random.Next(text.Length + 1);
            if (random.Next(2) == 0 && at < text.Length)
                text.Remove(at, random.Next(1, Math.Min(6, text.Length - at) + 1));
            else
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    private static JsonElement RandomVariables(Random random)
    {
        var names = new[] { "a", "b", "i", "s", "x", "v", "d", "l" };
        return JsonSerializer.SerializeToElement(names.Where(_ => random.Next(2) == 0).ToDictionary(name => name, _ => RandomValue(random, 0)));
    }

    private static object? RandomValue(Random random, int depth) => random.Next(depth > 3 ? 6 : 8) switch
    {
        0 => null,
        1 => random.Next() - (int.MaxValue / 2),
        2 => random.NextDouble() * Math.Pow(10, random.Next(-300, 300)),
        3 => random.Next(2) == 0,
        4 => Pieces[random.Next(Pieces.Length)],
        5 => long.MaxValue,
        6 => Enumerable.Range(0, random.Next(4)).Select(_ => RandomValue(random, depth + 1)).ToArray(),
        _ => new Dictionary<string, object?> { ["required"] = RandomValue(random, depth + 1), ["nested"] = RandomValue(random, depth + 1) },
    };
}
