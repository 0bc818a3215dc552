using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Map.GraphQL.Http.Uploads;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Map.GraphQL.Http;

/// <summary>Reads GraphQL requests from HTTP requests.</summary>
internal static class RequestReader
{
    /// <summary>Bytes of a body at most.</summary>
    public const int MaxBodySize = 20 * 1024 * 1024;

    /// <summary>The body; dispose it when the request is done.</summary>
    /// <exception cref="HttpRequestException">The body is too large, no JSON, or of another content type.</exception>
    public static async ValueTask<PostBody> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return MultipartReader.IsMultipart(request)
                ? await MultipartReader.ReadAsync(request, cancellationToken).ConfigureAwait(false)
                : new PostBody(await ReadJsonAsync(request, cancellationToken).ConfigureAwait(false), files: null);
        }
        catch (BadHttpRequestException error)
        {
            throw error.StatusCode switch
            {
                StatusCodes.Status413PayloadTooLarge => TooLarge(),
                StatusCodes.Status503ServiceUnavailable => new HttpRequestException(error.StatusCode, "The service is busy. Try again in a moment."),
                _ => Unreadable(error.StatusCode),
            };
        }
        catch (IOException)
        {
            // The server has no exception of its own for chunks whose length is no number that there is.
            throw Unreadable(StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>The parameters of a GET request.</summary>
    /// <exception cref="HttpRequestException">Variables or extensions are no JSON objects.</exception>
    public static RequestBody ReadQueryString(IQueryCollection query) => new(
        (string?)query["query"], (string?)query["id"], (string?)query["operationName"], Json(query, "variables"), Json(query, "extensions"));

    /// <exception cref="HttpRequestException">The text is no JSON.</exception>
    public static JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            throw InvalidJson();
        }
    }

    private static HttpRequestException Unreadable(int status) => new(status, "The request body cannot be read.");

    /// <summary>Lets the server stop reading at the limit, where it can.</summary>
    /// <exception cref="HttpRequestException">The body says itself that it is too large.</exception>
    public static void LimitBody(HttpRequest request)
    {
        if (request.ContentLength > MaxBodySize)
            throw TooLarge();
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MaxBodySize;
    }

    private static async ValueTask<JsonDocument> ReadJsonAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        RequireJson(request);
        LimitBody(request);
        var reader = request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (result.Buffer.Length > MaxBodySize)
                throw TooLarge();
            if (result.IsCompleted)
                return Parse(reader, result.Buffer);
            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private static JsonDocument Parse(PipeReader reader, ReadOnlySequence<byte> buffer)
    {
        try
        {
            // The copy outlives the pipe's buffer; JsonDocument would not copy a sequence it is given.
            return JsonDocument.Parse(buffer.ToArray());
        }
        catch (JsonException)
        {
            throw InvalidJson();
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

    /// <summary>JSON in UTF-8, as it is: a compressed body could unfold to any size.</summary>
    private static void RequireJson(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !IsJson(type))
            throw Unsupported("The content type must be application/json.");
        if (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) && !type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase))
            throw Unsupported("The charset must be utf-8.");
        if (request.Headers.ContentEncoding is { Count: > 0 } encoding && !string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase))
            throw Unsupported("The request body must not be compressed.");
    }

    private static bool IsJson(MediaTypeHeaderValue type) =>
        type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        || type.MediaType.Equals("application/graphql-response+json", StringComparison.OrdinalIgnoreCase);

    private static HttpRequestException Unsupported(string message) => new(StatusCodes.Status415UnsupportedMediaType, message);

    private static HttpRequestException TooLarge() =>
        new(StatusCodes.Status413PayloadTooLarge, "The request body is larger than 20 MB.", "HC0010");

    private static HttpRequestException InvalidJson() => new(StatusCodes.Status400BadRequest, "The request body is no valid JSON.", "HC0012");
}
