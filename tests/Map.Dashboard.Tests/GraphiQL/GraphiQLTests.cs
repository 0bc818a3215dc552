using System.Net;
using Map.Api.Hosting;
using Map.GraphQL.Building;
using Map.GraphQL.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Xunit;

namespace Map.Dashboard.Tests.GraphiQL;

/// <summary>GraphiQL as the API serves it, in front of a schema that counts.</summary>
public sealed class GraphiQLTests : IAsyncLifetime
{
    private readonly WebApplication _host = CreateHost();
    private readonly List<string> _complaints = [];

    private string Address => _host.Urls.Single();

    public Task InitializeAsync()
    {
        if (!File.Exists(Path.Combine(Installation.GraphiQL, "index.html")))
            throw new FileNotFoundException("GraphiQL has not been built; run \"npm ci && npm run build\" in graphiql/.");
        return _host.StartAsync();
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_query_runs_and_the_schema_is_explained()
    {
        IPage page = await OpenAsync("{ twice(number: 21) }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();
        await Assertions.Expect(page.Locator(".result-window")).ToContainTextAsync("\"twice\": 42");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show Documentation Explorer" }).ClickAsync();
        await Assertions.Expect(page.Locator(".graphiql-plugin")).ToContainTextAsync("A GraphQL schema provides a root type");
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task A_subscription_shows_its_events()
    {
        IPage page = await OpenAsync("subscription { count }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();
        await Assertions.Expect(page.Locator(".result-window")).ToContainTextAsync("\"count\": 3");
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task Everything_comes_from_the_server_itself()
    {
        IPage page = await Chromium.OpenPageAsync(Address);
        var addresses = new List<string>();
        page.Request += (_, request) => addresses.Add(request.Url);
        IResponse? response = await page.GotoAsync("/graphql");
        await Assertions.Expect(page.Locator(".graphiql-query-editor")).ToBeVisibleAsync();
        Assert.Contains("script-src 'self';", response!.Headers["content-security-policy"], StringComparison.Ordinal);
        Assert.All(addresses, address => Assert.StartsWith(Address, address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/graphql?query=%7Btwice(number:1)%7D", "text/html,*/*;q=0.8", "application/graphql-response+json")]
    [InlineData("/graphql", "text/html", "text/html")]
    [InlineData("/graphql/ide/page.js", "*/*", "text/javascript")]
    public async Task Only_a_browser_that_navigates_gets_the_page(string url, string accept, string mediaType)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, Address + url);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using HttpResponseMessage response = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/graphql/ide/unknown.js")]
    [InlineData("/graphql/ide/..%2Fpackage.json")]
    public async Task No_other_file_is_served(string url)
    {
        using var client = new HttpClient();
        using HttpResponseMessage response = await client.GetAsync(Address + url);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    /// <summary>Complaints are errors of the page, and what its content security policy refuses.</summary>
    private async Task<IPage> OpenAsync(string query)
    {
        IPage page = await Chromium.OpenPageAsync(Address);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _complaints.Add(message.Text);
        };
        await page.GotoAsync("/graphql");
        await page.Locator(".graphiql-query-editor .CodeMirror").EvaluateAsync("(editor, text) => editor.CodeMirror.setValue(text)", query);
        return page;
    }

    private static WebApplication CreateHost()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddGraphQL(schema => schema.AddType<CountingQueries>().AddType<CountingSubscriptions>());
        var host = builder.Build();
        host.MapGraphQL(options: new GraphQLHttpOptions { Ide = Installation.GraphiQL });
        return host;
    }
}

[QueryType]
public sealed class CountingQueries
{
    public static int Twice(int number) => 2 * number;
}

[SubscriptionType]
public sealed class CountingSubscriptions
{
    public static async IAsyncEnumerable<int> Count()
    {
        for (var i = 1; i <= 3; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }
}
