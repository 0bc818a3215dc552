using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Map.GraphQL.Tests.Http.Uploads;

public sealed class UploadTests(GraphQLServer server) : IClassFixture<GraphQLServer>
{
    private const string Upload = "mutation($input: UploadInput!, $cover: Upload) { upload(input: $input, cover: $cover) }";
    private const string Variables = """{"input":{"title":"t","pages":[null,null]},"cover":null}""";
    private static readonly string Operations = JsonSerializer.Serialize(new { query = Upload, variables = JsonDocument.Parse(Variables).RootElement });

    [Fact]
    public async Task Files_arrive_where_the_map_says()
    {
        using var form = Form(Operations, """{"a":["variables.input.pages.0","variables.cover"],"b":["variables.input.pages.1"]}""", ("a", "first 驿站\nrest"), ("b", "second"));
        Assert.Equal(
            """{"data":{"upload":["a.txt text/plain 17 first 驿站","b.txt text/plain 6 second","a.txt text/plain 17 first 驿站"]}}""", await BodyAsync(form));
    }

    [Fact]
    public async Task Files_arrive_in_the_requests_of_a_batch()
    {
        var batch = $$"""[{"query":"{ greet }"},{{Operations}}]""";
        using var form = Form(batch, """{"0":["1.variables.input.pages.1"]}""", ("0", "x"));
        Assert.Equal("""[{"data":{"greet":"Hello, world!"}},{"data":{"upload":["0.txt text/plain 1 x"]}}]""", await BodyAsync(form));
    }

    [Theory]
    [InlineData("HC0034", null, "{}")]
    [InlineData("HC0044", "{}", null)]
    [InlineData("HC0043", "{}", "[]")]
    [InlineData("HC0043", "{}", "null")]
    [InlineData("HC0043", "{}", """{"0":null}""")]
    [InlineData("HC0043", "{}", """{"0":[null]}""")]
    [InlineData("HC0043", "{}", """{"0":"variables.cover"}""")]
    [InlineData("HC0037", "{}", """{"0":[]}""")]
    [InlineData("HC0038", "", """{"missing":["variables.cover"]}""")]
    [InlineData("HC0041", "", """{"0":[""]}""")]
    [InlineData("HC0041", "", """{"0":["variables..cover"]}""")]
    [InlineData("HC0042", "", """{"0":["query"]}""")]
    [InlineData("HC0042", "", """{"0":["variables"]}""")]
    [InlineData("HC0042", "", """{"0":["0.variables.cover"]}""")]
    [InlineData("HC0039", "", """{"0":["variables.unknown"]}""")]
    [InlineData("HC0040", "", """{"0":["variables.input.title"]}""")]
    [InlineData("HC0040", "", """{"0":["variables.input.pages.2"]}""")]
    [InlineData("HC0040", "", """{"0":["variables.input.pages.-1"]}""")]
    [InlineData("HC0040", "", """{"0":["variables.cover.x"]}""")]
    [InlineData("HC0012", "{", "{}")]
    public async Task A_form_that_is_not_as_specified_has_its_code(string code, string? operations, string? map)
    {
        using var form = Form(operations is "" ? Operations : operations, map, ("0", "x"));
        Assert.Equal(code, await CodeAsync(form));
    }

    [Fact]
    public async Task The_map_comes_after_the_operations()
    {
        using var form = new MultipartFormDataContent { { new StringContent("{}"), "map" }, { new StringContent(Operations), "operations" } };
        Assert.Equal("HC0035", await CodeAsync(form));
    }

    [Fact]
    public async Task A_form_without_preflight_header_is_refused()
    {
        using var form = Form(Operations, """{"0":["variables.cover"]}""", ("0", "x"));
        using var response = await server.Client.PostAsync("/graphql", form);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("HC0077", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_no_form_is_refused()
    {
        using var content = new StringContent("no form", Encoding.UTF8);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        Assert.Equal("HC0033", await CodeAsync(content));
    }

    [Fact]
    public async Task A_form_of_more_than_20_MB_is_413()
    {
        using var form = Form(Operations, """{"0":["variables.cover"]}""", ("0", new string('x', 20 * 1024 * 1024)));
        using var response = await SendAsync(form);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("""{"input":{"title":"t","pages":[]},"cover":"a.txt"}""")]
    [InlineData("""{"input":{"title":"t","pages":[]},"cover":{"$file":"0"}}""")]
    [InlineData("""{"input":{"title":{"$file":"0"},"pages":[]}}""")]
    public async Task A_file_is_only_what_came_as_a_file(string variables)
    {
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query = Upload, variables = JsonDocument.Parse(variables).RootElement });
        Assert.Contains("HC0016", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static MultipartFormDataContent Form(string? operations, string? map, params (string Key, string Text)[] files)
    {
        var form = new MultipartFormDataContent();
        if (operations is not null)
            form.Add(new StringContent(operations), "operations");
        if (map is not null)
            form.Add(new StringContent(map), "map");
        foreach (var (key, text) in files)
        {
            var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
            form.Add(file, key, key + ".txt");
        }

        return form;
    }

    private async Task<string> CodeAsync(HttpContent form)
    {
        using var response = await SendAsync(form);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        return body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()!;
    }

    private async Task<string> BodyAsync(HttpContent form)
    {
        using var response = await SendAsync(form);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> SendAsync(HttpContent form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.Add("GraphQL-preflight", "1");
        return await server.Client.SendAsync(request);
    }
}
