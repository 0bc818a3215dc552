using Microsoft.Extensions.Primitives;

namespace Map.Api.Access;

/// <summary>
/// Headers by which browsers hold back what no page of Map needs (OWASP, secure headers). Every answer has them, errors as well;
/// what an endpoint says itself goes before.
/// </summary>
internal static class SecurityHeaders
{
    /// <summary>Answers that are no pages load and run nothing, and nobody frames them.</summary>
    public const string DataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>
    /// The dashboard has its scripts and styles in files. MapLibre starts its worker from a file and draws pictures from blobs;
    /// sockets of the page's own address are part of 'self', and so are reports, which it frames.
    /// </summary>
    public const string PagePolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self' blob:; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; " +
        "connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly (string Name, StringValues Value)[] Always =
    [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Content-Security-Policy", DataPolicy),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=(self), payment=(), usb=()"),
    ];

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        // Whoever handles a failure begins the answer anew, so they are added last.
        http.Response.OnStarting(static response => Add(((HttpResponse)response).Headers), http.Response);
        return next(http);
    });

    private static Task Add(IHeaderDictionary headers)
    {
        foreach (var (name, value) in Always) headers.TryAdd(name, value);
        return Task.CompletedTask;
    }
}
