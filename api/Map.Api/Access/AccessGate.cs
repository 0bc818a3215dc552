using Microsoft.Net.Http.Headers;

namespace Map.Api.Access;

/// <summary>
/// The one door: every request passes it before anything else looks at it. It finds out who asks, turns away forged requests,
/// and lets endpoints be reached by those who have the endpoint's permission.
/// </summary>
internal sealed class AccessGate(RequestDelegate next, IIdentify identities, AccessOptions options)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (await identities.FindAsync(http) is not { } caller)
        {
            await RefuseAsync(http, StatusCodes.Status401Unauthorized, "The key is unknown, has expired or was revoked.");
            return;
        }

        caller.Enter();
        if (caller.Kind != CallerKind.Key && CrossSite.IsForgery(http.Request, options.Origins))
            await RefuseAsync(http, StatusCodes.Status403Forbidden, "A page of another site can't do this in your name.");
        else if (MayReach(http, caller))
            await next(http);
        else if (caller.Kind == CallerKind.Anonymous || caller.MustChangePassword)
            await RefuseAsync(http, StatusCodes.Status401Unauthorized, "Sign in, or send a key as \"Authorization: Bearer map_…\".");
        else
            await RefuseAsync(http, StatusCodes.Status403Forbidden, "Your role does not reach this.");
    }

    /// <summary>What is no endpoint is a file of the dashboard or nothing at all.</summary>
    private static bool MayReach(HttpContext http, Caller caller) =>
        http.GetEndpoint() is not RouteEndpoint endpoint || caller.May(AccessPolicy.OfEndpoint("/" + endpoint.RoutePattern.RawText!.TrimStart('/')));

    private static Task RefuseAsync(HttpContext http, int status, string detail)
    {
        if (status == StatusCodes.Status401Unauthorized) http.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        return Results.Problem(detail, statusCode: status).ExecuteAsync(http);
    }
}
