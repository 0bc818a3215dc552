using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Cost;

/// <summary>What clients really ask stays far below the limits, also on the largest page.</summary>
public class OperationCostTests(ApiHost api) : IClassFixture<ApiHost>
{
    private const double Limit = 1000;

    private static readonly Lazy<string> Dashboard = new(() => string.Join('\n', Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "dashboard", "src"), "*.graphql", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)));

    /// <summary>Operations of one file use fragments of others, so that all are one document.</summary>
    public static TheoryData<string> DashboardOperations() => [.. Operations(Dashboard.Value).Select(o => o.Name!.Value)];

    [Theory]
    [MemberData(nameof(DashboardOperations))]
    public async Task The_dashboard_stays_below_the_limits(string operation)
    {
        var (field, type) = await PriceAsync(Dashboard.Value, operation);
        Assert.InRange(field, 1, Limit);
        Assert.InRange(type, 1, Limit);
    }

    public static TheoryData<string> DocumentedOperations() =>
        [.. from file in (string[])["README.md", "docs/graphql.md", "docs/coverage.md", "docs/siting.md", "docs/routes.md", "docs/branches.md", "docs/statistics.md", "docs/zones.md", "docs/reports.md"]
            from Match example in Regex.Matches(File.ReadAllText(Path.Combine(Repository.Root, file)), "```graphql\n(.*?)```", RegexOptions.Singleline)
            select example.Groups[1].Value];

    [Theory]
    [MemberData(nameof(DocumentedOperations))]
    public async Task What_the_documentation_shows_is_valid_and_below_the_limits(string document)
    {
        var (field, type) = await PriceAsync(document, null);
        Assert.InRange(field, 1, Limit);
        Assert.InRange(type, 1, Limit);
    }

    [Theory]
    [InlineData("{ stations(first: 50) { totalCount nodes { code name location { coordinates } grid { code name } } } }")]
    [InlineData("{ stations { edges { cursor node { code grid { code } organization { name grid { code } } services { code } location { coordinates } } } } }")]
    [InlineData("{ grids(first: 50) { nodes { code name parent { code } boundary(simplify: 10) { coordinates } } } }")]
    [InlineData("""{ nearbyStations(at: [116.9, 33.1], first: 50, services: ["REST"]) { edges { distanceMetres node { name location { coordinates } services { code } } } } }""")]
    [InlineData("{ coverages(level: GRID) { grid { code name } status couriers { known covered } } }")]
    public async Task The_main_questions_stay_below_the_limits(string query)
    {
        var (field, type) = await PriceAsync(query, null);
        Assert.InRange(field, 1, Limit);
        Assert.InRange(type, 1, Limit);
    }

    [Fact]
    public async Task Pages_within_pages_are_refused()
    {
        var response = await api.Client.PostAsJsonAsync("/graphql", new { query = "{ stations(first: 50) { nodes { grid { parent { parent { code } } } } } }" });
        var error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal("HC0047", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(10 + 1 + (50 * 30), error.GetProperty("extensions").GetProperty("fieldCost").GetDouble());
    }

    [Fact]
    public async Task A_page_above_the_limit_is_told_the_limit_not_its_cost()
    {
        var response = await api.Client.PostAsJsonAsync("/graphql", new { query = "{ stations(first: 10000) { nodes { code } } }" });
        var error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal("HC0051", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    private static IEnumerable<GraphQL.Language.OperationDefinitionNode> Operations(string document) =>
        GraphQL.Language.Parser.ParseDocument(document).Definitions.OfType<GraphQL.Language.OperationDefinitionNode>();

    /// <summary>Nothing runs, so the variables need no sense beyond their types.</summary>
    private async Task<(double Field, double Type)> PriceAsync(string query, string? operationName)
    {
        var variables = SampleVariables.Of(Operations(query).First(o => operationName is null || o.Name?.Value == operationName));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, operationName, variables }) };
        request.Headers.Add("GraphQL-Cost", "validate");
        var response = await api.Client.SendAsync(request);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(body.TryGetProperty("extensions", out var extensions), body.ToString());
        var cost = extensions.GetProperty("operationCost");
        return (cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble());
    }
}
