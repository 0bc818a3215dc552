using Microsoft.AspNetCore.Http;

namespace Map.GraphQL.Http;

/// <summary>The HTTP request is not one that GraphQL over HTTP allows.</summary>
internal sealed class HttpRequestException(int status, string message, string? code = null) : Exception(message)
{
    public int Status { get; } = status;

    /// <summary>The code of the error in the response.</summary>
    public string? Code { get; } = code;

    public static HttpRequestException BadRequest(string message) => new(StatusCodes.Status400BadRequest, message);
}
