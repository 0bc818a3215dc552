using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Map.GraphQL.Tests.Http;

public sealed class HttpTests(GraphQLServer server) : IClassFixture<GraphQLServer>
{
    private const string GraphQLResponse = "application/graphql-response+json";
    private const string Json = "application/json";

    [Theory]
    [InlineData(GraphQLResponse, """{"query":"{ greet }"}""", 200)]
    [InlineData(GraphQLResponse, """{"query":"{ fail }"}""", 200)]
    [InlineData(GraphQLResponse, """{"query":"{ greet"}""", 400)]
    [InlineData(GraphQLResponse, """{"query":"{ unknown }"}""", 400)]
    [InlineData(GraphQLResponse, """{"query":"query($n: String!) { greet(name: $n) }"}""", 400)]
    [InlineData(GraphQLResponse, """{"query":"query A { greet } query B { greet }"}""", 400)]
    [InlineData(GraphQLResponse, """{"variables":{}}""", 400)]
    [InlineData(GraphQLResponse, """{"query":1}""", 400)]
    [InlineData(GraphQLResponse, """{"query":"{ greet }","variables":[]}""", 400)]
    [InlineData(GraphQLResponse, """{"query":"{ greet }" """, 400)]
    [InlineData(GraphQLResponse, "[1]", 400)]
    [InlineData(GraphQLResponse, """{"query":"subscription { returned }"}""", 400)]
    [InlineData(GraphQLResponse, """{"query":"{ greet(name: \"\uD800\") }"}""", 400)]
    [InlineData(GraphQLResponse, """{"query":"query($n: String!) { greet(name: $n) }","variables":{"n":"\uD800"}}""", 400)]
    [InlineData(GraphQLResponse, """{"query":"query($n: String!) { greet(name: $n) }","variables":{"\uD800":"x"}}""", 400)]
    [InlineData(GraphQLResponse, """{"query":"query($n: BookFilterInput) { books(filter: $n) { nodes { id } } }","variables":{"n":{"\uD800":"x"}}}""", 400)]
    [InlineData(GraphQLResponse, """{"query":"query($n: Int!) { greet(name: $n) }","variables":{"n":"\uD800"}}""", 400)]
    [InlineData(GraphQLResponse, """{"query":"{ greet }","extensions":{"\uD800":1}}""", 200)]
    [InlineData(GraphQLResponse, """{"query":"{ greet }","extensions":{"persistedQuery":{"version":1,"\uD800":1}}}""", 400)]
    [InlineData(GraphQLResponse, """{"query":"{ greet }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"\uD800"}}}""", 400)]
    [InlineData(GraphQLResponse, """{"extensions":{"\uD800":1}}""", 400)]
    [InlineData(Json, """{"query":"{ greet }"}""", 200)]
    [InlineData(Json, """{"query":"{ fail }"}""", 200)]
    [InlineData(Json, """{"query":"{ greet"}""", 200)]
    [InlineData(Json, """{"query":"{ unknown }"}""", 200)]
    [InlineData(Json, """{"query":"query($n: String!) { greet(name: $n) }"}""", 200)]
    [InlineData(Json, """{"query":"{ greet }" """, 400)]
    public async Task The_status_says_what_the_media_type_promises(string accept, string body, int status)
    {
        using var response = await PostAsync(body, accept);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(accept, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType.CharSet);
    }

    [Theory]
    [InlineData("text/html", 406)]
    [InlineData("application/json;charset=latin1", 406)]
    [InlineData("text/html, application/json;q=0.5", 200)]
    public async Task What_is_not_acceptable_is_406(string accept, int status)
    {
        using var response = await PostAsync("""{"query":"{ greet }"}""", accept);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Unknown_keys_are_ignored_and_data_comes_as_it_is()
    {
        using var response = await PostAsync("""{"query":"query($n: String!) { greet(name: $n) }","variables":{"n":"驿站"},"extensions":{"a":1},"other":true}""", null);
        Assert.Equal(GraphQLResponse, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("""{"data":{"greet":"Hello, 驿站!"}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Get_serves_queries()
    {
        var url = "/graphql?query=" + Uri.EscapeDataString("query($n: String!) { greet(name: $n) }") + "&variables=" + Uri.EscapeDataString("""{"n":"x"}""");
        Assert.Equal("""{"data":{"greet":"Hello, x!"}}""", await server.Client.GetStringAsync(url));
    }

    [Theory]
    [InlineData("/graphql?query=mutation%7Blend%7D", 405)]
    [InlineData("/graphql?query=%7Bgreet%7D&variables=%7B", 400)]
    [InlineData("/graphql", 400)]
    public async Task Get_refuses_what_it_cannot_serve(string url, int status)
    {
        using var response = await server.Client.GetAsync(url);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Other_methods_are_405_and_say_which_are_not()
    {
        using var response = await server.Client.PutAsJsonAsync("/graphql", new { query = "{ greet }" });
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_body_of_another_type_is_415()
    {
        using var response = await server.Client.PostAsync("/graphql", new StringContent("query { greet }", Encoding.UTF8, "text/plain"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_body_of_more_than_20_MB_is_413()
    {
        using var content = new ByteArrayContent(new byte[(20 * 1024 * 1024) + 1]);
        content.Headers.ContentType = new MediaTypeHeaderValue(Json);
        using var response = await server.Client.PostAsync("/graphql", content);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("HC0010", await CodeAsync(response));
    }

    [Theory]
    [InlineData("HC0012", """{"query":"{ greet }" """, GraphQLResponse)]
    [InlineData("HC0013", """{"variables":{}}""", GraphQLResponse)]
    [InlineData("HC0014", """{"query":"{ greet"}""", GraphQLResponse)]
    [InlineData("HC0016", """{"query":"query($n: String!) { greet(name: $n) }","variables":{"n":1}}""", GraphQLResponse)]
    [InlineData("HC0018", """{"query":"query($n: String!) { greet(name: $n) }"}""", GraphQLResponse)]
    [InlineData("HC0063", """{"query":"{ greet }"}""", "text/html")]
    public async Task Refusals_have_the_codes_that_clients_know(string code, string body, string accept)
    {
        using var response = await PostAsync(body, accept);
        Assert.Equal(code, await CodeAsync(response));
    }

    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema.graphql")]
    public async Task The_schema_is_served_as_sdl(string url) =>
        Assert.Contains("type Query {", await server.Client.GetStringAsync(url), StringComparison.Ordinal);

    [Fact]
    public async Task A_document_that_does_not_parse_has_code_and_place()
    {
        using var response = await PostAsync("""{"query":"{\n  greet("}""", null);
        var error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal("""{"message":"Syntax Error: Expected Name, found \u003CEOF\u003E.","locations":[{"line":2,"column":9}],"extensions":{"code":"HC0014"}}""",
            JsonSerializer.Serialize(error));
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private async Task<HttpResponseMessage> PostAsync(string body, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, Json) };
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return await server.Client.SendAsync(request);
    }
}
