using System.Text.Json;
using Map.GraphQL.Language;
using Map.GraphQL.Tests.Differential;
using Xunit.Abstractions;

namespace Map.GraphQL.Tests.Hostile;

/// <summary>Random input: whatever comes, the answer is a result or an error. <c>./map bench graphql-fuzz</c> sends a million.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Inputs = 10_000;

    /// <summary>Not a measurement: whoever takes that long does not end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly string[] Documents =
        [.. Corpus.LoadAll("rules").Concat(Corpus.LoadAll("execution")).Select(item => item.Document)];

    private readonly int _seed = Environment.TickCount;

    [Fact]
    public async Task Random_text_parses_or_is_a_syntax_error()
    {
        var inputs = CreateInputs();
        await EndsAsync(() =>
        {
            for (var i = 0; i < Inputs; i++)
                Parse(inputs.Text(), i);
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_damaged_document_with_any_variables_is_answered()
    {
        var inputs = CreateInputs();
        var host = new TestHost(DataSchema.Create(Zoo()));
        await EndsAsync(async () =>
        {
            for (var i = 0; i < Inputs; i++)
            {
                var text = inputs.Document();
                var responses = await host.ListResultsAsync(host.Request(text, inputs.Variables()));
                Assert.True(responses.All(IsAnswer), $"Seed {_seed}, input {i}: {text}");
            }
        });
    }

    [Fact]
    public async Task Any_body_gets_a_status_of_the_client_s_fault_or_none()
    {
        var inputs = CreateInputs();
        var server = new FuzzServer(Zoo());
        await EndsAsync(async () =>
        {
            for (var i = 0; i < Inputs; i++)
            {
                var request = inputs.Request();
                var (status, body) = await server.SendAsync(request);
                Assert.True(status is 200 or (>= 400 and < 500) && body.Length > 0, $"Seed {_seed}, input {i}: {status} for {Convert.ToBase64String(request.Body)}");
            }
        });
    }

    private static string Zoo() => File.ReadAllText(Path.Combine(Corpus.Folder, "zoo.graphql"));

    private static bool IsAnswer(JsonElement response) =>
        response.TryGetProperty("data", out _) || (response.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0);

    private static Task EndsAsync(Func<Task> run) => Task.Run(run).WaitAsync(Patience);

    private FuzzInputs CreateInputs()
    {
        output.WriteLine($"Seed {_seed}");
        return new FuzzInputs(_seed, Documents);
    }

    private void Parse(string text, int index)
    {
        try
        {
            var document = Parser.ParseDocument(text);
            Assert.Equal(document.ToString(), Parser.ParseDocument(document.ToString()).ToString());
        }
        catch (GraphQLSyntaxException error)
        {
            Assert.True(error.Location is { Line: > 0, Column: > 0 }, $"Seed {_seed}, input {index}: {text}");
        }
    }
}
