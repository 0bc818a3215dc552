using Map.Testing;
using Xunit;

namespace Map.Api.Tests;

public class SchemaTests(ApiHost api) : IClassFixture<ApiHost>
{
    private static readonly string File = Path.Combine(Repository.Root, "api", "Map.Api", "schema.graphql");

    /// <summary>Clients generate their types from the committed file. To renew it: curl 'http://localhost:5080/graphql?sdl' -o api/Map.Api/schema.graphql</summary>
    [Fact]
    public async Task The_committed_schema_is_the_one_that_is_served() =>
        Assert.Equal((await System.IO.File.ReadAllTextAsync(File)).Trim(), (await api.Client.GetStringAsync("/graphql?sdl")).Trim());
}
