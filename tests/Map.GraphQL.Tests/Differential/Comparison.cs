using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Map.GraphQL.Tests.Differential;

/// <summary>Executes a case on both sides and compares what a client can see. The order of errors is free by specification.</summary>
internal static class Comparison
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task AssertEqualAsync(GraphQLJs peer, CorpusCase item)
    {
        var expected = Normalize(await AskPeerAsync(peer, item));
        var actual = Normalize(await AskEngineAsync(item));
        if (expected != actual)
            Assert.Fail($"{item.Name}\n{item.Document}\n\ngraphql-js: {expected}\n\nengine: {actual}");
    }

    private static Task<JsonNode> AskPeerAsync(GraphQLJs peer, CorpusCase item) => peer.AskAsync(new
    {
        task = "execute",
        sdl = item.Schema,
        document = item.Document,
        variables = item.Variables is null ? null : JsonNode.Parse(item.Variables),
        operationName = item.OperationName,
        data = JsonNode.Parse(item.Data),
    });

    private static async Task<JsonNode> AskEngineAsync(CorpusCase item)
    {
        var host = new TestHost(DataSchema.Create(item.Schema));
        using var data = JsonDocument.Parse(item.Data);
        object? variables = item.Variables is null ? null : JsonDocument.Parse(item.Variables).RootElement;
        var response = await host.ExecuteAsync(item.Document, variables, item.OperationName, DataSchema.ToObject(data.RootElement));
        return JsonNode.Parse(response.GetRawText())!;
    }

    private static string Normalize(JsonNode response)
    {
        var errors = (response["errors"] as JsonArray ?? [])
            .Select(error => new JsonObject
            {
                ["message"] = error!["message"]!.DeepClone(),
                ["locations"] = error["locations"]?.DeepClone(),
                ["path"] = error["path"]?.DeepClone(),
            })
            .OrderBy(error => error.ToJsonString(), StringComparer.Ordinal);
        var result = new JsonObject { ["data"] = response["data"]?.DeepClone(), ["errors"] = new JsonArray([.. errors]) };
        return result.ToJsonString(Readable);
    }
}
