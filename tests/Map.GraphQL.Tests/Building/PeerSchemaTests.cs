using System.Text.Json.Nodes;
using Map.GraphQL.Tests.Differential;
using Microsoft.Extensions.DependencyInjection;

namespace Map.GraphQL.Tests.Building;

/// <summary>graphql-js accepts the schemas, as SDL and by introspection, and finds the same in both.</summary>
public sealed class PeerSchemaTests(GraphQLJs peer) : IClassFixture<GraphQLJs>
{
    private static readonly string IntrospectionQuery = File.ReadAllText(Path.Combine(Corpus.Folder, "introspection.graphql"));

    [Fact]
    public async Task The_reference_accepts_a_schema_built_from_classes() => await AssertAcceptedAsync(new TestHost(
        schema => schema.AddType<LibraryQueries>().AddType<BookFields>().AddType<AuthorFields>().AddTypesFrom(typeof(Garden.GardenQueries).Assembly, typeof(Garden.GardenQueries).Namespace!),
        services => services.AddSingleton<LibraryStore>()));

    [Fact]
    public async Task The_reference_accepts_a_schema_built_from_sdl() =>
        await AssertAcceptedAsync(new TestHost(DataSchema.Create(File.ReadAllText(Path.Combine(Corpus.Folder, "zoo.graphql")))));

    [Fact]
    public async Task The_reference_accepts_the_schema_of_the_api() =>
        await AssertAcceptedAsync(new TestHost(DataSchema.Create(File.ReadAllText(Path.Combine(Repository.Root, "api", "Map.Api", "schema.graphql")))));

    private async Task AssertAcceptedAsync(TestHost host)
    {
        var introspection = await host.ExecuteAsync(IntrospectionQuery);
        Assert.False(introspection.TryGetProperty("errors", out var errors), errors.ToString());
        var answer = await peer.AskAsync(new
        {
            task = "schema",
            sdl = host.Schema.ToSdl(),
            introspection = JsonNode.Parse(introspection.GetProperty("data").GetRawText()),
        });
        Assert.Equal("""{"problems":[]}""", answer.ToJsonString());
    }
}
