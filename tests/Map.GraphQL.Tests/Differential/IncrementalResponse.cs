using System.Text.Json.Nodes;

namespace Map.GraphQL.Tests.Differential;

/// <summary>Puts the pieces of a response together as a client does, and holds them to the protocol on the way.</summary>
internal sealed class IncrementalResponse
{
    private readonly Dictionary<string, JsonArray> _pending = new(StringComparer.Ordinal);
    private readonly JsonArray _errors = [];
    private readonly List<string> _announced = [];

    private JsonNode? Data { get; set; }

    /// <summary>One response that has everything: data, errors, and what was announced and became of it, in no order.</summary>
    public static JsonNode Merge(JsonArray pieces)
    {
        var response = new IncrementalResponse { Data = pieces[0]!["data"]?.DeepClone() };
        response.AddErrors(pieces[0]!);
        for (var i = 0; i < pieces.Count; i++)
        {
            var isLast = !pieces[i]!.AsObject().TryGetPropertyValue("hasNext", out var hasNext) || !(bool)hasNext!;
            Assert.Equal(i == pieces.Count - 1, isLast);
            response.Add(pieces[i]!);
        }

        Assert.Empty(response._pending);
        return new JsonObject
        {
            ["data"] = Sorted(response.Data),
            ["errors"] = response._errors.Count == 0 ? null : response._errors,
            ["announced"] = new JsonArray([.. response._announced.Order(StringComparer.Ordinal).Select(text => (JsonNode)text)]),
        };
    }

    /// <summary>Which of two parts comes first, and so the order of an object's keys, is chance.</summary>
    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject item => new JsonObject(item.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private void Add(JsonNode piece)
    {
        foreach (var pending in List(piece, "pending"))
        {
            Assert.True(_pending.TryAdd((string)pending["id"]!, pending["path"]!.AsArray()), "An id was announced twice.");
            _announced.Add($"{pending["path"]!.ToJsonString()} {pending["label"]} is announced");
        }

        foreach (var part in List(piece, "incremental"))
            AddPart(part, _pending[(string)part["id"]!]);
        foreach (var completed in List(piece, "completed"))
        {
            Assert.True(_pending.Remove((string)completed["id"]!, out var path), "Something was completed that was not announced.");
            _announced.Add($"{path!.ToJsonString()} {(List(completed, "errors").Any() ? "failed" : "is complete")}");
            AddErrors(completed);
        }
    }

    private void AddPart(JsonNode part, JsonArray path)
    {
        AddErrors(part);
        var place = path.Concat(List(part, "subPath")).Aggregate(Data!, (node, key) => key!.GetValueKind() == System.Text.Json.JsonValueKind.Number ? node[(int)key]! : node[(string)key!]!);
        foreach (var item in List(part, "items", keepNull: true))
            place.AsArray().Add(item?.DeepClone());
        if (part["data"] is JsonObject data)
            Merge(place.AsObject(), data);
    }

    private static void Merge(JsonObject target, JsonObject source)
    {
        foreach (var (key, value) in source)
        {
            if (target[key] is JsonObject below && value is JsonObject more)
                Merge(below, more);
            else
                target[key] = value?.DeepClone();
        }
    }

    private void AddErrors(JsonNode node)
    {
        foreach (var error in List(node, "errors"))
            _errors.Add(error.DeepClone());
    }

    private static IEnumerable<JsonNode> List(JsonNode node, string name, bool keepNull = false) =>
        (node[name] as JsonArray ?? []).Where(item => keepNull || item is not null)!;
}
