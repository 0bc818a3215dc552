using System.Text.Json;

namespace Map.GraphQL.Http.Batching;

/// <summary>
/// Several requests in one body: a list of requests (request batching), or a list of sets of variables for one of them
/// (variable batching).
/// </summary>
internal static class BatchReader
{
    public static bool IsBatch(JsonElement json) => json.ValueKind == JsonValueKind.Array || HasVariableSets(json);

    /// <summary>The requests in their order, with a set of variables each.</summary>
    /// <exception cref="HttpRequestException">There are none or too many, or one of them is malformed.</exception>
    public static IReadOnlyList<BatchItem> Read(JsonElement json, int maxSize)
    {
        if (maxSize == 0)
            throw HttpRequestException.BadRequest("Batches are not served; send one request at a time.");
        IEnumerable<JsonElement> requests = json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : [json];
        var items = new List<BatchItem>();
        var index = 0;
        foreach (var request in requests)
        {
            items.AddRange(Expand(request, index++).Take(maxSize + 1));
            if (items.Count > maxSize)
                throw HttpRequestException.BadRequest($"A batch has at most {maxSize} requests.");
        }

        return items.Count > 0 ? items : throw HttpRequestException.BadRequest("A batch must have a request.");
    }

    private static IEnumerable<BatchItem> Expand(JsonElement json, int index)
    {
        var body = RequestBody.Read(json, mayHaveSets: true);
        body.RequireDocument();
        if (!HasVariableSets(json))
            return [new BatchItem(body, index, null)];
        return body.Variables.EnumerateArray().Select((set, i) => new BatchItem(body with { Variables = RequireObject(set) }, index, i));
    }

    private static bool HasVariableSets(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty("variables", out var variables) && variables.ValueKind == JsonValueKind.Array;

    private static JsonElement RequireObject(JsonElement set) => set.ValueKind == JsonValueKind.Object
        ? set
        : throw HttpRequestException.BadRequest("Each set of `variables` must be an object.");
}
