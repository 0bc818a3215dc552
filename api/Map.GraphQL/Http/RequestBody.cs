using System.Text.Json;
using Map.GraphQL.Persisted;

namespace Map.GraphQL.Http;

/// <summary>The parameters of one request (GraphQL over HTTP, section "Request Parameters"). Unknown keys are ignored.</summary>
internal sealed record RequestBody(string? Query, string? Id, string? OperationName, JsonElement Variables, JsonElement Extensions)
{
    /// <summary>Whether a document is sent, whole or by a name.</summary>
    public bool HasDocument => !string.IsNullOrEmpty(Query)
        || !string.IsNullOrEmpty(Id)
        || (Extensions.ValueKind == JsonValueKind.Object && Extensions.TryGetProperty(PersistedQueryExtension.Name, out _));

    /// <exception cref="HttpRequestException">A parameter has the wrong type.</exception>
    public static RequestBody Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw HttpRequestException.BadRequest("The request body must be a JSON object.");
        try
        {
            return new RequestBody(Text(json, "query"), Text(json, "id"), Text(json, "operationName"), Object(json, "variables"), Object(json, "extensions"));
        }
        catch (InvalidOperationException)
        {
            throw HttpRequestException.BadRequest("A text in the request body is not Unicode: it has half of a surrogate pair.");
        }
    }

    private static string? Text(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : throw HttpRequestException.BadRequest($"The parameter `{name}` must be a string.");
    }

    private static JsonElement Object(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null or JsonValueKind.Object)
            return value;
        throw HttpRequestException.BadRequest($"The parameter `{name}` must be an object.");
    }
}
