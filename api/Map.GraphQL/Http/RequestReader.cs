using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Map.GraphQL.Http;

/// <summary>Reads GraphQL requests from HTTP requests.</summary>
internal static class RequestReader
{
    /// <summary>Bytes of a body at most.</summary>
    public const int MaxBodySize = 20 * 1024 * 1024;

    private const string TooLarge = "The request body is larger than 20 MB.";

    /// <summary>The body as JSON; dispose it when the request is done, its buffers are pooled.</summary>
    /// <exception cref="HttpRequestException">The body is too large, no JSON, or of another content type.</exception>
    public static async ValueTask<JsonDocument> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        RequireJson(request);
        if (request.ContentLength > MaxBodySize)
            throw new HttpRequestException(StatusCodes.Status413PayloadTooLarge, TooLarge);
        var reader = request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (result.Buffer.Length > MaxBodySize)
                throw new HttpRequestException(StatusCodes.Status413PayloadTooLarge, TooLarge);
            if (result.IsCompleted)
                return Parse(reader, result.Buffer);
            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    /// <summary>The parameters of a GET request.</summary>
    /// <exception cref="HttpRequestException">Variables or extensions are no JSON objects.</exception>
    public static RequestBody ReadQueryString(IQueryCollection query) => new(
        (string?)query["query"], (string?)query["id"], (string?)query["operationName"], Json(query, "variables"), Json(query, "extensions"));

    private static JsonDocument Parse(PipeReader reader, ReadOnlySequence<byte> buffer)
    {
        try
        {
            // The copy outlives the pipe's buffer; JsonDocument would not copy a sequence it is given.
            return JsonDocument.Parse(buffer.ToArray());
        }
        catch (JsonException)
        {
            throw HttpRequestException.BadRequest("The request body is no valid JSON.");
        }
        finally
        {
            reader.AdvanceTo(buffer.End);
        }
    }

    private static JsonElement Json(IQueryCollection query, string name)
    {
        var text = (string?)query[name];
        if (string.IsNullOrEmpty(text))
            return default;
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Null)
                return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            // Reported below, like JSON that is no object.
        }

        throw HttpRequestException.BadRequest($"The parameter `{name}` must be a JSON object.");
    }

    private static void RequireJson(HttpRequest request)
    {
        var mediaType = request.ContentType.AsSpan();
        var parameters = mediaType.IndexOf(';');
        if (parameters >= 0)
            mediaType = mediaType[..parameters];
        mediaType = mediaType.Trim();
        var isJson = mediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || mediaType.Equals("application/graphql-response+json", StringComparison.OrdinalIgnoreCase);
        if (!isJson)
            throw new HttpRequestException(StatusCodes.Status415UnsupportedMediaType, "The content type must be application/json.");
    }
}
