using Map.GraphQL.Building;
using Map.GraphQL.Execution;
using Map.GraphQL.Relay;
using Map.GraphQL.Tests.Building;

namespace Map.GraphQL.Tests.Relay;

public sealed class PagingTests
{
    private static readonly int[] Numbers = [.. Enumerable.Range(1, 20)];

    [Theory]
    [InlineData(3, null, null, null, "1,2,3", true, false)]
    [InlineData(3, 18, null, null, "19,20", false, true)]
    [InlineData(20, null, null, null, "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20", false, false)]
    [InlineData(null, null, 3, null, "18,19,20", false, true)]
    [InlineData(null, null, 3, 4, "1,2,3", true, false)]
    [InlineData(null, null, null, null, "1,2,3,4,5,6,7,8,9,10", true, false)]
    [InlineData(0, null, null, null, "", true, false)]
    [InlineData(5, 20, null, null, "", false, true)]
    public void A_page_has_the_items_behind_its_cursor_and_knows_what_surrounds_it(
        int? first, int? after, int? last, int? before, string items, bool hasNext, bool hasPrevious)
    {
        var page = PageArguments.Create(first, Encode(after), last, Encode(before));
        var connection = Connection.Create(Read(page), page, number => Cursor.Encode(number));
        Assert.Equal(items, string.Join(',', connection.Edges.Select(edge => edge.Node)));
        Assert.Equal((hasNext, hasPrevious), (connection.PageInfo.HasNextPage, connection.PageInfo.HasPreviousPage));
        Assert.Equal(connection.Edges.Select(edge => edge.Cursor).FirstOrDefault(), connection.PageInfo.StartCursor);
        Assert.Equal(connection.Edges.Select(edge => edge.Cursor).LastOrDefault(), connection.PageInfo.EndCursor);
    }

    [Theory]
    [InlineData(51, null, "HC0051")]
    [InlineData(null, 51, "HC0051")]
    [InlineData(-1, null, "HC0051")]
    [InlineData(null, null, "HC0052")]
    public void A_size_that_is_not_served_has_its_code(int? first, int? last, string code)
    {
        var error = Assert.Throws<GraphQLException>(() => PageArguments.Create(first, null, last, null, new PagingOptions { RequireBoundaries = true }));
        Assert.Equal(code, error.Errors[0].Code);
    }

    [Fact]
    public void A_cursor_keeps_its_key_exactly()
    {
        Assert.Equal((0.1 + 0.2, 7L), Cursor.Decode<(double, long)>(Cursor.Encode((0.1 + 0.2, 7L))));
        Assert.Equal(("驿站", (int?)null), Cursor.Decode<(string, int?)>(Cursor.Encode(("驿站", (int?)null))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("AAAA")]
    [InlineData("bnVsbA")]
    [InlineData("eyJJdGVtMSI6MX0")]
    [InlineData("WzEsMl0")]
    public void What_is_no_cursor_of_the_connection_has_its_code(string cursor) =>
        Assert.Equal("HC0078", Assert.Throws<GraphQLException>(() => Cursor.Decode<(string, long)>(cursor)).Errors[0].Code);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("Qm9vaw==")]
    [InlineData("OjE=")]
    public void What_is_no_global_id_is_refused(string id) => Assert.Throws<GraphQLException>(() => GlobalId.Decode(id));

    [Fact]
    public void A_global_id_is_the_base64_of_type_and_key()
    {
        Assert.Equal("U3RhdGlvbjo3", GlobalId.Encode("Station", 7));
        Assert.Equal(7, GlobalId.DecodeKey<int>("U3RhdGlvbjo3", "Station"));
        Assert.Equal("a:b", GlobalId.DecodeKey<string>(GlobalId.Encode("Station", "a:b"), "Station"));
        Assert.Throws<GraphQLException>(() => GlobalId.DecodeKey<int>(GlobalId.Encode("Grid", 7), "Station"));
        Assert.Throws<GraphQLException>(() => GlobalId.DecodeKey<int>(GlobalId.Encode("Station", "x"), "Station"));
    }

    [Fact]
    public async Task An_edge_may_have_fields_of_its_own_and_a_resolver_see_what_is_selected()
    {
        var host = new TestHost(schema => schema.AddType<RankedQueries>());
        Assert.Equal(
            """{"ranked":{"edges":[{"rank":1,"node":{"id":1}}],"totalCount":2}}""",
            await host.DataAsync("{ ranked(first: 1) { edges { rank node { id } } totalCount } }"));
        Assert.Equal(["id"], RankedQueries.Selected);
        await host.DataAsync("{ ranked { nodes { title } more: nodes { kind } edges { cursor } } }");
        Assert.Equal(["kind", "title"], RankedQueries.Selected);
    }

    private static string? Encode(int? key) => key is { } value ? Cursor.Encode(value) : null;

    /// <summary>One row more than the page, as a store reads them.</summary>
    private static int[] Read(PageArguments page)
    {
        var hasKey = Cursor.TryDecode<int>(page, out var key);
        var rows = page.IsBackward ? Numbers.Reverse().Where(row => !hasKey || row < key) : Numbers.Where(row => !hasKey || row > key);
        return [.. rows.Take(page.Size + 1)];
    }
}

public sealed class RankedEdge(Book node, string cursor, int rank) : Edge<Book>(node, cursor)
{
    public int Rank { get; } = rank;
}

[QueryType]
public sealed class RankedQueries
{
    public static IReadOnlyList<string> Selected { get; private set; } = [];

    public static Connection<Book, RankedEdge> GetRanked(PageArguments page, FieldSelection selection)
    {
        Selected = [.. selection.NodeFields().Select(field => field.Definition.Name).Order(StringComparer.Ordinal)];
        return Connection<Book, RankedEdge>.FromEdges(
            LibraryStore.Books[..2], page, book => new RankedEdge(book, Cursor.Encode(book.Id), book.Id), _ => new(2));
    }
}
