using Map.GraphQL.Building;
using Map.GraphQL.Execution;

namespace Map.GraphQL.Tests.Building;

public sealed record Shelf(int Id, string Label);

public sealed class ShelfFullException(int capacity) : Exception($"The shelf holds {capacity} books.")
{
    public int Capacity { get; } = capacity;
}

public sealed class UnknownBookException(string title) : Exception("secret detail")
{
    public string Title { get; } = title;
}

public sealed class UnknownBookError(UnknownBookException exception)
{
    public string Message => $"There is no book {exception.Title}.";

    public string Title => exception.Title;
}

public sealed record MoveInput(int From, int To);

[MutationType]
public sealed class ShelfMutations
{
    /// <summary>Puts a book on a shelf.</summary>
    [Error<ShelfFullException>]
    [Error<UnknownBookError>]
    public static async Task<Shelf> PutBookAsync(string title, int copies = 1)
    {
        await Task.Yield();
        return title switch
        {
            "both" => throw new AggregateException(new ShelfFullException(1), new UnknownBookException("x")),
            "broken" => throw new InvalidOperationException("secret"),
            "expected" => throw new GraphQLException("Not like this.", "HOW"),
            "none" => throw new UnknownBookException(title),
            _ => copies > 3 ? throw new ShelfFullException(3) : new Shelf(copies, title),
        };
    }

    [Error<ShelfFullException>]
    public static Shelf Fill() => throw new ShelfFullException(0);

    public static bool Move(MoveInput input) => input.From < input.To;

    [PlainMutation]
    public static int Count(int to) => to;
}

[QueryType]
public sealed class ShelfQueries
{
    public static int Shelves() => 1;
}

public sealed class MutationTests
{
    private const string PutBook = """
        mutation($input: PutBookInput!) {
          putBook(input: $input) { shelf { label } errors { __typename ... on Error { message } ... on ShelfFullError { capacity } ... on UnknownBookError { title } } }
        }
        """;

    private readonly TestHost _host = new(schema => schema.AddType<ShelfQueries>().AddType<ShelfMutations>());

    [Fact]
    public void A_mutation_has_an_input_and_a_payload_with_a_union_of_its_errors()
    {
        var sdl = _host.Schema.ToSdl();
        Assert.Contains("  putBook(input: PutBookInput!): PutBookPayload! @cost(weight: \"10\")\n", sdl, StringComparison.Ordinal);
        Assert.Contains("input PutBookInput {\n  title: String!\n  copies: Int! = 1\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("union PutBookError = ShelfFullError | UnknownBookError", sdl, StringComparison.Ordinal);
        Assert.Contains("type ShelfFullError implements Error {\n  message: String!\n  capacity: Int!\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("type UnknownBookError implements Error {\n  message: String!\n  title: String!\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("  fill: FillPayload! @cost(weight: \"10\")\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  move(input: MoveInput!): MovePayload! @cost(weight: \"10\")\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  count(to: Int!): Int!\n", sdl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ok", 2, """{"shelf":{"label":"ok"},"errors":null}""")]
    [InlineData("ok", 4, """{"shelf":null,"errors":[{"__typename":"ShelfFullError","message":"The shelf holds 3 books.","capacity":3}]}""")]
    [InlineData("none", 1, """{"shelf":null,"errors":[{"__typename":"UnknownBookError","message":"There is no book none.","title":"none"}]}""")]
    [InlineData("both", 1, """{"shelf":null,"errors":[{"__typename":"ShelfFullError","message":"The shelf holds 1 books.","capacity":1},{"__typename":"UnknownBookError","message":"There is no book x.","title":"x"}]}""")]
    public async Task An_expected_failure_is_part_of_the_payload(string title, int copies, string payload) =>
        Assert.Equal($$"""{"putBook":{{payload}}}""", await _host.DataAsync(PutBook, new { input = new { title, copies } }));

    [Theory]
    [InlineData("broken", "Unexpected Execution Error")]
    [InlineData("expected", "Not like this.")]
    public async Task Any_other_failure_is_an_error_of_the_response(string title, string message) =>
        Assert.Equal(message, (await _host.ErrorAsync(PutBook, new { input = new { title } })).GetProperty("message").GetString());

    [Fact]
    public async Task A_failure_before_the_first_await_is_caught_too() =>
        Assert.Equal(
            """{"fill":{"errors":[{"__typename":"ShelfFullError"}]},"move":{"boolean":true},"count":3}""",
            await _host.DataAsync("mutation { fill { errors { __typename } } move(input: { from: 1, to: 2 }) { boolean } count(to: 3) }"));
}
