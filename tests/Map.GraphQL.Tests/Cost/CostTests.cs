using System.Text.Json;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;
using Map.GraphQL.Tests.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Map.GraphQL.Tests.Cost;

/// <summary>
/// Costs by the specification's rule: a field costs its weight and its arguments once, what it selects as often as its list is long;
/// objects cost their type's weight, the root one of them. Weights are powers of ten or two, so that a sum tells what was counted.
/// </summary>
public sealed class CostTests
{
    private const string Sdl = """
        directive @cost(weight: String!) on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION
        directive @listSize(assumedSize: Int, slicingArguments: [String!], slicingArgumentDefaultValue: Int, sizedFields: [String!], requireOneSlicingArgument: Boolean! = true) on FIELD_DEFINITION
        type Query {
          book(filter: Filter): Book @cost(weight: "10")
          books(first: Int, last: Int): Books @cost(weight: "10")
            @listSize(assumedSize: 50, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 10, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
          assumed: [Book] @listSize(assumedSize: 7)
          unknown: [Book]
          preset(limit: Int = 4): [Book] @listSize(slicingArguments: ["limit"])
          exactlyOne(first: Int, last: Int): [Book] @listSize(slicingArguments: ["first", "last"])
          byIds(ids: [ID!]!): [Thing] @listSize(slicingArguments: ["ids"])
          thing: Thing
          cheap: String @cost(weight: "-100")
        }
        interface Thing { id: ID }
        type Book implements Thing { id: ID title: String author: Author shelves(first: Int): [Shelf] @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false) }
        type Author implements Thing @cost(weight: "8") { id: ID name: String @cost(weight: "0.5") related: Thing @cost(weight: "16") }
        type Shelf { number: Int room: Author }
        type Books { edges: [Edge] nodes: [Book] total: Int pageInfo: Info }
        type Edge { node: Book }
        type Info { next: Boolean }
        input Filter { title: String @cost(weight: "100") any: [Filter!] @cost(weight: "1000") author: Text = { eq: "x" } number: Int }
        input Text { eq: String @cost(weight: "3") }
        """;

    private readonly TestHost _host = new(
        DocumentSchema.Create(Sdl, (_, _) => (FieldResolver.Sync)((in _) => null), _ => "Book"),
        new ExecutionOptions { Cost = { EnforceLimits = false } });

    [Theory]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ book { title author { id } } }", 11, 1 + 1 + 8)]
    [InlineData("{ books(first: 50) { edges { node { title author { id } } } } }", 10 + 1 + (50 * 2), 1 + 1 + (50 * (1 + 1 + 8)))]
    [InlineData("{ books { nodes { id } total pageInfo { next } } }", 10 + 1 + 1, 1 + 1 + 10 + 1)]
    [InlineData("{ books(last: 3) { nodes { author { name } } } }", 10 + 1 + (3 * 1.5), 1 + 1 + (3 * (1 + 8)))]
    [InlineData("{ books(first: 2, last: 3) { nodes { id } } }", 11, 1 + 1 + 3)]
    [InlineData("{ books(first: null) { nodes { id } } }", 11, 1 + 1 + 10)]
    [InlineData("{ books(first: 0) { nodes { author { id } } } }", 11, 2)]
    [InlineData("{ assumed { id } }", 1, 8)]
    [InlineData("{ unknown { id } }", 1, 2)]
    [InlineData("{ preset { id } }", 1, 5)]
    [InlineData("{ preset(limit: 9) { id } }", 1, 10)]
    [InlineData("{ byIds(ids: [1, 2, 3]) { id } }", 2, 1 + (3 * 8))]
    public async Task Lists_multiply_what_is_below_them(string query, double fieldCost, double typeCost) =>
        Assert.Equal(new CostEstimate(fieldCost, typeCost), await PriceAsync(query));

    [Theory]
    [InlineData("{ books(first: 5) { nodes { shelves(first: 4) { room { name } } } } }", 10 + 1 + (5 * (1 + (4 * (1 + 0.5)))), 1 + 1 + (5 * (1 + (4 * (1 + 8)))))]
    [InlineData("{ a: books(first: 2) { nodes { id } } b: books(first: 3) { nodes { id } } }", 22, 1 + 1 + 2 + 1 + 3)]
    [InlineData("{ book { author { name } } ... { book { author { name id } } } ...F } fragment F on Query { book { id } }", 10 + 1 + 0.5, 10)]
    [InlineData("{ thing { id ... on Author { name } ... on Book { author { name } } } }", 1 + 1.5, 1 + 8 + 8)]
    [InlineData("{ thing { ... on Author { related { ... on Author { related { id } } } } } }", 1 + 16 + 16, 1 + 8 + 8 + 8)]
    [InlineData("{ cheap book { id } }", 10, 2)]
    [InlineData("{ __schema { types { fields { name } } } }", 0, 1)]
    public async Task Selections_count_once_and_abstract_types_as_their_dearest(string query, double fieldCost, double typeCost) =>
        Assert.Equal(new CostEstimate(fieldCost, typeCost), await PriceAsync(query));

    [Theory]
    [InlineData("""{ "title": "x" }""", 1 + 100 + 1 + 3)]
    [InlineData("""{ "author": null, "number": 1 }""", 1 + 1)]
    [InlineData("""{ "author": {}, "any": [{ "author": null, "title": "a" }, { "title": "b" }] }""", 1 + 1 + 1000 + (1 + 100) + (100 + 1 + 3))]
    [InlineData("null", 1)]
    public async Task A_filter_costs_the_same_in_a_variable_and_in_the_document(string filter, double cost)
    {
        var literal = filter.Replace("\"title\"", "title", StringComparison.Ordinal).Replace("\"author\"", "author", StringComparison.Ordinal)
            .Replace("\"number\"", "number", StringComparison.Ordinal).Replace("\"any\"", "any", StringComparison.Ordinal);
        var variables = JsonDocument.Parse($$"""{ "f": {{filter}} }""").RootElement;
        Assert.Equal(10 + cost, (await PriceAsync($"{{ book(filter: {literal}) {{ id }} }}")).FieldCost);
        Assert.Equal(10 + cost, (await PriceAsync("query($f: Filter) { book(filter: $f) { id } }", variables)).FieldCost);
        Assert.Equal(10 + cost, (await PriceAsync($"query($f: Filter = {literal}) {{ book(filter: $f) {{ id }} }}")).FieldCost);
    }

    [Fact]
    public async Task A_filter_that_is_not_given_costs_nothing() =>
        Assert.Equal(10, (await PriceAsync("query($f: Filter) { book(filter: $f) { id } }")).FieldCost);

    [Theory]
    [InlineData("{}", 1 + 1 + 6)]
    [InlineData("""{ "n": 20 }""", 1 + 1 + 20)]
    [InlineData("""{ "n": null }""", 1 + 1 + 10)]
    public async Task A_page_size_in_a_variable_is_priced_by_its_value(string variables, double typeCost) =>
        Assert.Equal(typeCost, (await PriceAsync("query($n: Int = 6) { books(first: $n) { nodes { id } } }", JsonDocument.Parse(variables).RootElement)).TypeCost);

    [Theory]
    [InlineData(true, 11)]
    [InlineData(false, 10)]
    public async Task What_is_left_out_costs_nothing(bool with, double fieldCost) => Assert.Equal(
        fieldCost, (await PriceAsync("query($with: Boolean!) { book { id author @include(if: $with) { id } } }", JsonSerializer.SerializeToElement(new { with }))).FieldCost);

    [Theory]
    [InlineData("{ exactlyOne { id } }", null)]
    [InlineData("{ exactlyOne(first: 1, last: 1) { id } }", null)]
    [InlineData("query($n: Int) { exactlyOne(first: $n) { id } }", null)]
    [InlineData("query($n: Int) { exactlyOne(first: $n) { id } }", 1)]
    public async Task A_list_can_require_exactly_one_size(string query, int? n)
    {
        var response = await _host.ExecuteAsync(query, new { n });
        if (n is not null)
            Assert.True(response.TryGetProperty("data", out _));
        else
            Assert.Equal("HC0082", response.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("{ books(first: 50) { nodes { author { related { id } } } } }", 10 + 1 + (50 * 17), "{\"message\":\"The maximum allowed field cost was exceeded.\",\"extensions\":{\"code\":\"HC0047\",\"fieldCost\":861,\"maxFieldCost\":800}}")]
    [InlineData("{ books(first: 100) { nodes { author { id } } } }", 10 + 1 + 100, "{\"message\":\"The maximum allowed type cost was exceeded.\",\"extensions\":{\"code\":\"HC0047\",\"typeCost\":902,\"maxTypeCost\":900}}")]
    public async Task Too_dear_an_operation_is_refused_before_it_runs(string query, double fieldCost, string error)
    {
        var resolved = 0;
        FieldResolver resolver = (FieldResolver.Sync)((in _) => ++resolved);
        var host = new TestHost(
            DocumentSchema.Create(Sdl, (_, _) => resolver, _ => "Book"),
            new ExecutionOptions { Cost = { MaxFieldCost = 800, MaxTypeCost = 900 } });
        var response = await host.ExecuteAsync(query);
        Assert.Equal(error, response.GetProperty("errors")[0].GetRawText());
        Assert.False(response.TryGetProperty("data", out _));
        Assert.False(response.TryGetProperty("extensions", out _));
        Assert.Equal(0, resolved);
        Assert.Equal(fieldCost, (await PriceAsync(query)).FieldCost);
    }

    /// <summary>Without bounds 2^40 combinations of types would have to be priced.</summary>
    [Fact]
    public async Task Interfaces_inside_interfaces_are_priced_once_for_each_type()
    {
        const int Depth = 40;
        var query = "query($n: Int) { thing { " + string.Concat(Enumerable.Repeat("... on Author { related { ", Depth))
            + "... on Book { shelves(first: $n) { number } }" + string.Concat(Enumerable.Repeat(" } }", Depth)) + " } }";
        var cost = await PriceAsync(query, JsonSerializer.SerializeToElement(new { n = 1000 }));
        Assert.Equal(1 + (16 * Depth) + 1, cost.FieldCost);
    }

    [Fact]
    public void Defaults_stand_in_the_schema_for_clients_to_read()
    {
        var sdl = new TestHost(schema => schema.AddType<LibraryQueries>().AddType<BookFields>(), services => services.AddSingleton<LibraryStore>()).Schema.ToSdl();
        Assert.Contains(
            """): BooksConnection @listSize(assumedSize: 50, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 10, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false) @cost(weight: "10")""",
            sdl, StringComparison.Ordinal);
        Assert.Contains("author: Author @cost(weight: \"10\")", sdl, StringComparison.Ordinal);
        Assert.Contains("): [Node]! @listSize(slicingArguments: [\"ids\"], requireOneSlicingArgument: false) @cost(weight: \"10\")", sdl, StringComparison.Ordinal);
        Assert.Contains("  title: String!\n", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public void Attributes_put_costs_on_fields_arguments_and_types()
    {
        var sdl = new TestHost(schema => schema.AddType<ReportQueries>()).Schema.ToSdl();
        Assert.Contains("""report(year: Int! @cost(weight: "5")): Report! @cost(weight: "75")""", sdl, StringComparison.Ordinal);
        Assert.Contains("""type Report @cost(weight: "2.5")""", sdl, StringComparison.Ordinal);
        Assert.Contains("""latest(limit: Int!): [Report!]! @listSize(assumedSize: 100, slicingArguments: ["limit"], slicingArgumentDefaultValue: 20, requireOneSlicingArgument: false)""", sdl, StringComparison.Ordinal);
    }

    private async Task<CostEstimate> PriceAsync(string query, JsonElement variables = default)
    {
        var response = await _host.ExecuteAsync(query, variables.ValueKind == JsonValueKind.Undefined ? null : variables, costMode: CostMode.Validate);
        Assert.False(response.TryGetProperty("data", out _));
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        var cost = response.GetProperty("extensions").GetProperty("operationCost");
        return new CostEstimate(cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble());
    }
}

[Cost(2.5)]
public sealed record Report(int Year);

[QueryType]
public sealed class ReportQueries
{
    [Cost(75)]
    public static Report GetReport([Cost(5)] int year) => new(year);

    [ListSize(AssumedSize = 100, SlicingArguments = ["limit"], SlicingArgumentDefaultValue = 20)]
    public static IReadOnlyList<Report> GetLatest(int limit) => [new(limit)];
}
