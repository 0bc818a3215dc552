namespace Map.GraphQL.Tests.Differential;

/// <summary>The corpus, executed by the engine and by graphql-js: equal data, equal errors with equal places and messages.</summary>
public sealed class DifferentialTests(GraphQLJs peer) : IClassFixture<GraphQLJs>
{
    /// <summary>All but those whose answers come in several pieces.</summary>
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Corpus.ListFiles().Where(file => file != IncrementalTests.File))
        {
            foreach (var item in Corpus.Load(file))
                data.Add(file, item.Name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_answer_is_that_of_the_reference(string file, string name)
    {
        var item = Assert.Single(Corpus.Load(file), candidate => candidate.Name == name);
        await Comparison.AssertEqualAsync(peer, item);
    }
}
