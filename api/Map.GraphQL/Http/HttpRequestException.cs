using Microsoft.AspNetCore.Http;

namespace Map.GraphQL.Http;

/// <summary>The HTTP request is not one that GraphQL over HTTP allows.</summary>
internal sealed class HttpRequestException(int status, string message) : Exception(message)
{
    public int Status { get; } = status;

    public static HttpRequestException BadRequest(string message) => new(StatusCodes.Status400BadRequest, message);
}
