using Microsoft.Extensions.Primitives;

namespace Map.Api.Access;

/// <summary>
/// Whether a request comes from a page of somebody else's (OWASP, cross-site request forgery: fetch metadata, else the origin).
/// Browsers say so themselves and no page can make them lie; other programs send neither header and no cookie of the user's.
/// </summary>
internal static class CrossSite
{
    /// <summary>Whether a browser's cookie must not count for the request: it changes something, or opens a socket, for a foreign page.</summary>
    public static bool IsForgery(HttpRequest request, IReadOnlyList<string> origins)
    {
        if (IsSafe(request)) return false;
        var origin = request.Headers.Origin;
        if (!StringValues.IsNullOrEmpty(origin) && origins.Contains(origin.ToString())) return false;
        return request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site
            ? site.ToString() is not ("same-origin" or "none")
            : !StringValues.IsNullOrEmpty(origin) && !IsOwn(origin.ToString(), request);
    }

    private static bool IsSafe(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method)) && request.Headers.Upgrade.Count == 0;

    private static bool IsOwn(string origin, HttpRequest request) => Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && string.Equals(uri.IsDefaultPort ? uri.Host : uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
