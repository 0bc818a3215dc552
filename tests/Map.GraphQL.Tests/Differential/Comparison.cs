using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Map.GraphQL.Tests.Differential;

/// <summary>Executes a case on both sides and compares what a client can see. The order of errors is free by specification.</summary>
internal static class Comparison
{
    private const string NoData = "data: null";

    /// <summary>More errors than this the engine does not report, but one that says so.</summary>
    private const int MaxErrors = 100;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>Whether both sides executed the document and had data.</returns>
    public static async Task<bool> AssertEqualAsync(GraphQLJs peer, CorpusCase item)
    {
        var expected = Normalize(await AskPeerAsync(peer, item));
        var actual = Normalize(await AskEngineAsync(item));
        if (expected.Length > MaxErrors + 1)
            Assert.Equal(MaxErrors + 2, actual.Length);
        else if (!expected.SequenceEqual(actual))
            Assert.Fail(Describe(item, expected, actual));
        return expected is not ([] or [NoData, ..]);
    }

    /// <summary>The results of the reference: one, or several of a subscription or of what is deferred.</summary>
    public static async Task<JsonArray> AskPeerAsync(GraphQLJs peer, CorpusCase item)
    {
        var response = await peer.AskAsync(new
        {
            task = "execute",
            sdl = item.Schema,
            document = item.Document,
            variables = item.Variables is null ? null : JsonNode.Parse(item.Variables),
            operationName = item.OperationName,
            data = JsonNode.Parse(item.Data),
        });
        return response["results"] as JsonArray ?? [response];
    }

    /// <summary>The results of the engine.</summary>
    public static async Task<JsonArray> AskEngineAsync(CorpusCase item)
    {
        var host = new TestHost(DataSchema.Create(item.Schema));
        using var data = JsonDocument.Parse(item.Data);
        object? variables = item.Variables is null ? null : JsonDocument.Parse(item.Variables).RootElement;
        var request = host.Request(item.Document, variables, item.OperationName, DataSchema.ToObject(data.RootElement));
        var results = await host.ListResultsAsync(request);
        return [.. results.Select(result => JsonNode.Parse(result.GetRawText()))];
    }

    /// <summary>The data, then the errors sorted.</summary>
    public static string[] Normalize(JsonNode response)
    {
        var errors = (response["errors"] as JsonArray ?? [])
            .Select(error => new JsonObject
            {
                ["message"] = Message((string)error!["message"]!),
                ["locations"] = error["locations"]?.DeepClone(),
                ["path"] = error["path"]?.DeepClone(),
            })
            .Select(error => error.ToJsonString(Readable))
            .Order(StringComparer.Ordinal);
        return ["data: " + (Canonical(response["data"])?.ToJsonString(Readable) ?? "null"), .. errors];
    }

    /// <summary>That a resolver's object is of no fitting type is a mistake of the server's; the engine keeps such to itself.</summary>
    private static string Message(string message) =>
        message.StartsWith("Abstract type \"", StringComparison.Ordinal) || message.StartsWith("Runtime Object type \"", StringComparison.Ordinal)
            ? "Unexpected Execution Error"
            : message;

    /// <summary>Arguments come as JSON in a string, which the two sides escape differently, as they write large numbers.</summary>
    private static JsonNode? Canonical(JsonNode? node) => node switch
    {
        JsonObject item => new JsonObject(item.Select(pair => KeyValuePair.Create(pair.Key, Canonical(pair.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Canonical)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => value.GetValue<double>() + 0.0,
        JsonValue value when value.TryGetValue(out string? text) && text.StartsWith("{\"", StringComparison.Ordinal) => Canonical(JsonNode.Parse(text)),
        _ => node?.DeepClone(),
    };

    private static string[] Normalize(JsonArray results) => [.. results.SelectMany(result => Normalize(result!))];

    private static string Describe(CorpusCase item, string[] expected, string[] actual) =>
        $"{item.Name}\n{item.Document}\n{item.Variables}\n\nonly graphql-js says:\n{string.Join('\n', expected.Except(actual))}"
        + $"\n\nonly the engine says:\n{string.Join('\n', actual.Except(expected))}";
}
