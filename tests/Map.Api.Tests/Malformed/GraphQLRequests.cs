using System.Text;
using System.Text.Json;

namespace Map.Api.Tests.Malformed;

/// <summary>Requests to <c>/graphql</c>: bodies, addresses, batches and streams.</summary>
/// <param name="operations">Nearly right operations.</param>
internal sealed class GraphQLRequests(SchemaOperations operations)
{
    private const string Path = "/graphql";
    private const int MostOfBatch = 2 << 20;

    private static readonly string[] Accepts = ["*/*", "application/json", "application/graphql-response+json", "text/event-stream", "multipart/mixed", "application/jsonl", "text/html", ";;", "application/json;q=x", "\x80\xff"];

    private static readonly string[] ContentTypes =
        ["text/plain", "application/xml", "multipart/form-data", "multipart/form-data; boundary=", "application/json; charset=utf-16", "application/json; charset=x", "application/x-www-form-urlencoded", "application/graphql", "x", ";", "application/json; charset=\"utf-8", ""];

    private static readonly string[] Documents =
    [
        "{", "}", "", "query", "{ stations(first: 99999999999999999999) { nodes { code } } }", "{ __typename @skip(if: $x) }", "query($a: [[[[Int!]!]!]!]! = [[[[1]]]]) { __typename }", "subscription { stationChanged { __typename } ", "{ a: __typename a: __schema { types { name } } }",
        "fragment A on Query { ...B } fragment B on Query { ...A } { ...A }", "{ station(code: \"\\uD800\") { code } }", "{ station(code: \"\\u{110000}\") { code } }", "{ station(code: \"\"\"\\\"\"\"\"\"\") { code } }", "{ serviceCircle(at: [1e400, 1e400]) { __typename } }",
        "{ nearbyStations(at: [116.9, 33.1], within: 1e308) { nodes { code } } }", "{ stations(where: {and: [{}, {or: [{not: {}}]}]}) { nodes { code } } }", "{ stations(after: \"x\", before: \"y\", first: 1, last: 1) { nodes { code } } }", "{ stations(first: 1, after: \"AAAA\") { nodes { code } } }",
        "mutation { a: __typename b: deleteStation(input: {code: \"x\", version: 9223372036854775807}) { __typename } }", "{ coverage(grid: \"SYN-01\", minutes: -2147483648) { __typename } }", "{ jobs(first: 50, after: \"bnVsbA==\") { nodes { id } } }", "{ node(id: \"U3RhdGlvbjo5OTk5OTk5OTk5OTk5OTk5OTk5OQ==\") { id } }",
    ];

    public RawRequest Create(Dice dice) => dice.Below(12) switch
    {
        0 => Post("syntax", Body(dice.OneIn(2) ? dice.Pick(Documents) : Damage(operations.Create(dice).Document, dice), "{}"), dice),
        1 => Post("no JSON", Damage(Encoding.UTF8.GetBytes(Body(operations.Create(dice))), dice), dice),
        2 => Post("truncated", Body(operations.Create(dice)), dice, early: true),
        3 => Typed("content type", dice),
        4 => Post("invalid UTF-8", [.. "{\"query\":\"{ station(code: \\\""u8, .. dice.Bytes(dice.Between(1, 20)), .. "\\\") { code } }\"}"u8], dice),
        5 => Get(dice),
        6 => Post("batch", $"[{string.Join(',', Batch(dice))}]", dice),
        7 => Post("members", $$"""{"query":{{HostileJson.Any(dice)}},"variables":{{HostileJson.Any(dice)}},"operationName":{{HostileJson.Any(dice)}},"extensions":{{HostileJson.Any(dice)}},"id":{{HostileJson.Any(dice)}}}""", dice),
        8 => Post("deep nesting", Deep(dice), dice),
        _ => Post("values", Body(operations.Create(dice)), dice),
    };

    /// <summary>The body of a request.</summary>
    public static string Body((string Document, string Variables) operation) => Body(operation.Document, operation.Variables);

    private static string Body(string document, string variables) => $$"""{"query":{{JsonSerializer.Serialize(document)}},"variables":{{variables}}}""";

    /// <summary>Some operations or thousands of them, until they are a few megabytes.</summary>
    private IEnumerable<string> Batch(Dice dice)
    {
        var length = 0;
        for (var left = dice.OneIn(10) ? 5_000 : dice.Between(0, 5); left > 0 && length < MostOfBatch; left--)
        {
            var one = dice.OneIn(3) ? HostileJson.Any(dice) : Body(operations.Create(dice));
            length += one.Length;
            yield return one;
        }
    }

    private static string Deep(Dice dice)
    {
        var depth = dice.OneIn(20) ? 100_000 : dice.Between(20, 2_000);
        return dice.Below(5) switch
        {
            0 => Body(HostileJson.Nested("{ grid ", "}", depth, "{ code }"), "{}"),
            1 => Body($"{{ stations(where: {HostileJson.Nested("{not: ", "}", depth, "{}")}) {{ nodes {{ code }} }} }}", "{}"),
            2 => Body("{ __typename }", HostileJson.Nested("{\"a\":", "}", depth, "1")),
            3 => Body($"{{ {string.Concat(Enumerable.Range(0, depth).Select(i => $"a{i}: __typename "))} }}", "{}"),
            _ => Body($"query(${"a"}: {HostileJson.Nested("[", "]", depth, "Int")}) {{ __typename }}", "{}"),
        };
    }

    private RawRequest Typed(string kind, Dice dice)
    {
        var body = Encoding.UTF8.GetBytes(Body(operations.Create(dice)));
        return new("GraphQL POST", kind, RawRequest.Compose(dice.Pick(["POST", "PUT", "PATCH", "DELETE", "POST"]), Path, [$"Content-Type: {dice.Pick(ContentTypes)}", $"Accept: {dice.Pick(Accepts)}"], body));
    }

    private static RawRequest Post(string kind, string body, Dice dice, bool early = false) => Post(kind, Encoding.UTF8.GetBytes(body), dice, early);

    private static RawRequest Post(string kind, byte[] body, Dice dice, bool early = false)
    {
        var accept = dice.OneIn(3) ? dice.Pick(Accepts) : "application/json";
        var endpoint = accept is "text/event-stream" or "multipart/mixed" or "application/jsonl" ? "GraphQL streams" : kind == "batch" ? "GraphQL batch" : "GraphQL POST";
        var length = early ? FormattableString.Invariant($"{body.Length + dice.Between(1, 1_000)}") : null;
        return new(endpoint, kind, RawRequest.Compose("POST", Path, ["Content-Type: application/json", $"Accept: {accept}"], body, length)) { EndsEarly = early, MayBeCut = early };
    }

    private RawRequest Get(Dice dice)
    {
        var (document, variables) = dice.OneIn(3) ? (HostileText.Any(dice).Text, HostileJson.Any(dice)) : operations.Create(dice);
        // Longer ones are none that an address holds.
        var query = $"?query={Uri.EscapeDataString(document[..Math.Min(document.Length, 2_000)])}&variables={HostileText.InAddress(variables[..Math.Min(variables.Length, 1_000)], dice)}";
        var more = dice.OneIn(3) ? $"&{dice.Pick(["extensions", "operationName", "id", "sdl", "query"])}={HostileText.InAddress(HostileText.Any(dice).Text, dice)}" : "";
        return new("GraphQL GET", "address", RawRequest.Compose("GET", Path + query + more, [$"Accept: {dice.Pick(Accepts)}", "GraphQL-preflight: 1"])) { MayBeCut = true };
    }

    private static string Damage(string text, Dice dice)
    {
        for (var edits = dice.Between(1, 3); edits > 0 && text.Length > 1; edits--)
        {
            var at = dice.Below(text.Length);
            text = dice.OneIn(2) ? text.Remove(at, 1) : text.Insert(at, dice.Pick(["{", "}", "(", ")", "$", "@", "\"", "\\", "!", "...", "|", "&", "\u0000", "#", "\uFEFF"]));
        }

        return text;
    }

    private static byte[] Damage(byte[] body, Dice dice)
    {
        for (var edits = dice.Between(1, 4); edits > 0; edits--) body[dice.Below(body.Length)] = (byte)dice.Below(256);
        return body;
    }
}
