using Microsoft.Net.Http.Headers;

namespace Map.Api.Access;

/// <summary>
/// The one door: every request passes it before anything else looks at it. It finds out who asks, turns away forged requests,
/// and lets endpoints be reached by those who have the endpoint's permission.
/// </summary>
internal sealed class AccessGate(RequestDelegate next, IIdentify identities, AccessOptions options, TimeProvider clock)
{
    /// <summary>Words by which an endpoint says itself that no shared cache keeps its answer, or that it is the same for everybody.</summary>
    private static readonly string[] Own = ["private", "no-store", "public"];

    public async Task InvokeAsync(HttpContext http)
    {
        if (await identities.FindAsync(http) is not { } caller)
        {
            await RefuseAsync(http, StatusCodes.Status401Unauthorized, "The key is unknown, has expired or was revoked.");
            return;
        }

        caller.Enter();
        if (caller.Kind != CallerKind.Anonymous && http.GetEndpoint() is RouteEndpoint) http.Response.OnStarting(static response => KeepPrivate(((HttpResponse)response).Headers), http.Response);
        if (caller.Kind != CallerKind.Key && CrossSite.IsForgery(http.Request, options.Origins))
            await RefuseAsync(http, StatusCodes.Status403Forbidden, "A page of another site can't do this in your name.");
        else if (MayReach(http, caller))
            await (LongStreams.Are(http.Request) ? LongStreams.ServeAsync(http, caller, identities, clock, () => next(http)) : next(http));
        else if (caller.Kind == CallerKind.Anonymous || caller.MustChangePassword)
            await RefuseAsync(http, StatusCodes.Status401Unauthorized, "Sign in, or send a key as \"Authorization: Bearer map_…\".");
        else
            await RefuseAsync(http, StatusCodes.Status403Forbidden, "Your role does not reach this.");
    }

    /// <summary>What is no endpoint is a file of the dashboard or nothing at all.</summary>
    private static bool MayReach(HttpContext http, Caller caller) =>
        http.GetEndpoint() is not RouteEndpoint endpoint || caller.May(AccessPolicy.OfEndpoint("/" + endpoint.RoutePattern.RawText!.TrimStart('/')));

    /// <summary>What one caller was told, no cache that others share tells the next; the caller's own asks first whether it still holds.</summary>
    private static Task KeepPrivate(IHeaderDictionary headers)
    {
        var said = headers.CacheControl.ToString();
        if (said.Length == 0) headers.CacheControl = "private, no-cache";
        else if (!Own.Any(word => said.Contains(word, StringComparison.Ordinal))) headers.CacheControl = "private, " + said;
        return Task.CompletedTask;
    }

    private static Task RefuseAsync(HttpContext http, int status, string detail)
    {
        if (status == StatusCodes.Status401Unauthorized) http.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        return Results.Problem(detail, statusCode: status).ExecuteAsync(http);
    }
}
