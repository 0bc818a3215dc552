using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Map.GraphQL.Tests.Building;

public sealed class SchemaBuilderTests
{
    private readonly LibraryStore _store = new();
    private readonly TestHost _host;

    public SchemaBuilderTests() => _host = new TestHost(
        schema => schema.AddType<LibraryQueries>().AddType<BookFields>().AddType<AuthorFields>(),
        services => services.AddSingleton(_store));

    [Fact]
    public void Classes_become_the_schema_that_their_signatures_say()
    {
        var sdl = _host.Schema.ToSdl();
        Assert.Contains("filter: BookFilterInput\n  ): BooksConnection @listSize(", sdl, StringComparison.Ordinal);
        Assert.Contains("type Book implements Node {", sdl, StringComparison.Ordinal);
        Assert.Contains("SCHOOL_BOOK", sdl, StringComparison.Ordinal);
        Assert.Contains("titleContains: String! = \"\"", sdl, StringComparison.Ordinal);
        Assert.Contains("weight: Float\n", sdl, StringComparison.Ordinal);
        Assert.Contains("author: Author @cost(weight: \"10\")\n", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("authorId", sdl, StringComparison.Ordinal);
        Assert.Contains("\"\"\"A book of the library.\"\"\"", sdl, StringComparison.Ordinal);
        Assert.Contains("\"\"\"As printed on the cover.\"\"\"", sdl, StringComparison.Ordinal);
        Assert.Contains("bookCount: Int!", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_have_the_defaults_of_the_parameters() =>
        Assert.Equal("""{"greet":"Hello, world!","again":"Hello, 地图!"}""", await _host.DataAsync("""{ greet again: greet(name: "地图") }"""));

    [Fact]
    public async Task All_parents_of_a_list_load_in_one_batch()
    {
        var data = await _host.DataAsync("{ books(first: 50) { nodes { author { name } } } }");
        Assert.Equal(50, JsonDocument.Parse(data).RootElement.GetProperty("books").GetProperty("nodes").GetArrayLength());
        Assert.Equal(1, _store.AuthorQueries);
    }

    [Fact]
    public async Task A_batch_resolver_is_called_once_for_all_parents()
    {
        AuthorFields.Batches = 0;
        Assert.Equal(
            """{"books":{"nodes":[{"author":{"name":"曹雪芹","bookCount":30}},{"author":{"name":"吴承恩","bookCount":30}}]}}""",
            await _host.DataAsync("{ books(first: 2) { nodes { author { name bookCount } } } }"));
        Assert.Equal(1, AuthorFields.Batches);
    }

    [Fact]
    public async Task A_connection_pages_forward_and_backward_by_cursor()
    {
        var first = await _host.ExecuteAsync("{ books(first: 2) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { title } } }");
        var books = first.GetProperty("data").GetProperty("books");
        Assert.Equal(60, books.GetProperty("totalCount").GetInt32());
        var cursor = books.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        Assert.Equal(
            """{"books":{"pageInfo":{"hasNextPage":true,"hasPreviousPage":true},"nodes":[{"title":"Book 3"}]}}""",
            await _host.DataAsync("query($c: String) { books(first: 1, after: $c) { pageInfo { hasNextPage hasPreviousPage } nodes { title } } }", new { c = cursor }));
        Assert.Equal(
            """{"books":{"nodes":[{"title":"Book 59"},{"title":"Book 60"}]}}""",
            await _host.DataAsync("{ books(last: 2) { nodes { title } } }"));
    }

    [Theory]
    [InlineData("{ books(first: 51) { nodes { title } } }", "HC0051")]
    [InlineData("{ books(after: \"?\") { nodes { title } } }", "HC0078")]
    public async Task A_page_that_cannot_be_served_says_why_by_its_code(string query, string code) =>
        Assert.Equal(code, (await _host.ErrorAsync(query)).GetProperty("extensions").GetProperty("code").GetString());

    [Fact]
    public async Task A_node_is_found_again_by_its_id()
    {
        var book = await _host.ExecuteAsync("{ books(first: 1) { nodes { id } } }");
        var id = book.GetProperty("data").GetProperty("books").GetProperty("nodes")[0].GetProperty("id").GetString();
        Assert.Equal("Qm9vazox", id);
        Assert.Equal(
            """{"node":{"__typename":"Book","title":"Book 1"},"book":{"title":"Book 1"}}""",
            await _host.DataAsync("query($id: ID!) { node(id: $id) { __typename ... on Book { title } } book(id: $id) { title } }", new { id }));
    }

    [Fact]
    public async Task An_input_object_is_made_from_literals_and_variables()
    {
        Assert.Equal(
            """{"books":{"nodes":[{"title":"Book 3"}]}}""",
            await _host.DataAsync("{ books(first: 1, filter: { kind: SCHOOL_BOOK }) { nodes { title } } }"));
        Assert.Equal(
            """{"books":{"nodes":[{"title":"Book 7"}]}}""",
            await _host.DataAsync("query($f: BookFilterInput) { books(filter: $f) { nodes { title } } }", new { f = new { ids = new[] { 7 } } }));
    }

    [Fact]
    public async Task An_unexpected_exception_leaves_nothing_but_a_trace_id()
    {
        var error = await _host.ErrorAsync("{ fail }");
        Assert.Equal("Unexpected Execution Error", error.GetProperty("message").GetString());
        Assert.DoesNotContain("secret", error.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(32, error.GetProperty("extensions").GetProperty("traceId").GetString()!.Length);
    }

    [Fact]
    public async Task An_expected_exception_keeps_message_code_path_and_place()
    {
        var error = await _host.ErrorAsync("{ x: failWisely }");
        Assert.Equal(
            """{"message":"The shelf is empty.","locations":[{"line":1,"column":3}],"path":["x"],"extensions":{"code":"EMPTY"}}""",
            error.GetRawText());
    }
}
