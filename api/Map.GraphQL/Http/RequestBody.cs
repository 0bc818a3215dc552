using System.Text.Json;
using Map.GraphQL.Execution;
using Map.GraphQL.Persisted;
using Map.GraphQL.Uploads;
using Microsoft.AspNetCore.Http;

namespace Map.GraphQL.Http;

/// <summary>The parameters of one request (GraphQL over HTTP, section "Request Parameters"). Unknown keys are ignored.</summary>
internal sealed record RequestBody(string? Query, string? Id, string? OperationName, JsonElement Variables, JsonElement Extensions)
{
    /// <summary>Whether a document is sent, whole or by a name.</summary>
    public bool HasDocument => !string.IsNullOrEmpty(Query)
        || !string.IsNullOrEmpty(Id)
        || PersistedQueryExtension.IsIn(Extensions);

    /// <exception cref="HttpRequestException">A parameter has the wrong type.</exception>
    /// <param name="json">The request.</param>
    /// <param name="mayHaveSets">Whether the variables may be a list, to run the operation for each item.</param>
    public static RequestBody Read(JsonElement json, bool mayHaveSets = false)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw HttpRequestException.BadRequest("The request body must be a JSON object.");
        try
        {
            return new RequestBody(Text(json, "query"), Text(json, "id"), Text(json, "operationName"), Object(json, "variables", mayHaveSets), Object(json, "extensions"));
        }
        catch (InvalidOperationException)
        {
            throw HttpRequestException.BadRequest("A text in the request body is not Unicode: it has half of a surrogate pair.");
        }
    }

    /// <exception cref="HttpRequestException">HC0013: no document is sent, neither whole nor by a name.</exception>
    public void RequireDocument()
    {
        if (!HasDocument)
            throw new HttpRequestException(StatusCodes.Status400BadRequest, "The parameter `query` is missing.", "HC0013");
    }

    /// <summary>The request, with what the server knows about it.</summary>
    public ExecutionRequest ToRequest(HttpContext context, UploadedFiles? files)
    {
        var features = new RequestFeatures();
        features.Set(context);
        if (files is not null)
            features.Set(files);
        return new ExecutionRequest
        {
            Query = Query,
            DocumentId = string.IsNullOrEmpty(Id) ? null : Id,
            Extensions = Extensions,
            OperationName = OperationName,
            Variables = Variables,
            Services = context.RequestServices,
            Features = features,
            CostMode = CostHeader.Read(context.Request.Headers),
        };
    }

    private static string? Text(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : throw HttpRequestException.BadRequest($"The parameter `{name}` must be a string.");
    }

    private static JsonElement Object(JsonElement json, string name, bool mayBeList = false)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null or JsonValueKind.Object)
            return value;
        if (mayBeList && value.ValueKind == JsonValueKind.Array)
            return value;
        throw HttpRequestException.BadRequest($"The parameter `{name}` must be an object.");
    }
}
