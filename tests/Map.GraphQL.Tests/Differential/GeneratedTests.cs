using Xunit.Abstractions;

namespace Map.GraphQL.Tests.Differential;

/// <summary>Generated documents, answered by the engine and by graphql-js alike.</summary>
public sealed class GeneratedTests(GraphQLJs peer, ITestOutputHelper output) : IClassFixture<GraphQLJs>
{
    private const int Documents = 400;

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task Generated_documents_are_answered_as_the_reference_does(int mistakes)
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed {seed}");
        var template = Corpus.LoadAll("execution").First();
        var generator = new DocumentGenerator(DataSchema.Create(template.Schema), new Random(seed));
        var executed = 0;
        for (var i = 0; i < Documents; i++)
        {
            var (document, variables) = generator.Generate(mistakes);
            var item = template with { Name = $"Seed {seed}, document {i}", Document = document, Variables = variables };
            executed += await Comparison.AssertEqualAsync(peer, item) ? 1 : 0;
        }

        output.WriteLine($"{executed} of {Documents} documents had data.");
        Assert.True(executed > Documents / 20, $"Seed {seed}: the generator makes hardly any document that can be executed.");
    }
}
