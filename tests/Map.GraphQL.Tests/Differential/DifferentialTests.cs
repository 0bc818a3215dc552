
namespace Map.GraphQL.Tests.Differential;

/// <summary>The corpus, executed by the engine and by graphql-js: equal data, equal errors with equal places and messages.</summary>
public sealed class DifferentialTests(GraphQLJs peer) : IClassFixture<GraphQLJs>
{

    public static TheoryData<string, string> Cases(string file)
    {
        var data = new TheoryData<string, string>();
        foreach (var item in Corpus.Load(file))
            data.Add(file, item.Name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases), "syntax.cases")]
    [MemberData(nameof(Cases), "validation.cases")]
    [MemberData(nameof(Cases), "incremental.cases")]
    [MemberData(nameof(Cases), "execution.cases")]
    [MemberData(nameof(Cases), "coercion.cases")]
    [MemberData(nameof(Cases), "wrong-values.cases")]
    public async Task The_answer_is_that_of_the_reference(string file, string name)
    {
        var item = Assert.Single(Corpus.Load(file), candidate => candidate.Name == name);
        await Comparison.AssertEqualAsync(peer, item);
    }
}
