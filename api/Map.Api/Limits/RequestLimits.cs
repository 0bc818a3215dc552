using System.Globalization;
using System.Threading.RateLimiting;
using Map.Api.Access;
using Microsoft.Net.Http.Headers;

namespace Map.Api.Limits;

/// <summary>Turns away what is too much: 503 when the host has too much to do, 429 when one caller asks too much, both with Retry-After.</summary>
internal static class RequestLimits
{
    private const int Shortest = 1;

    public static IServiceCollection AddLimits(this IServiceCollection services, LimitOptions options, CallerLimits callers) => services
        .AddSingleton(options)
        .AddSingleton(callers)
        .AddRateLimiter(limiter =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => AtOnce(http, options));
            limiter.OnRejected = (rejected, _) => new(RefuseAsync(rejected.HttpContext, rejected.Lease, StatusCodes.Status503ServiceUnavailable, "The service is busy. Try again in a moment."));
        });

    /// <summary>Before anybody is asked who they are: how much is served at once, and how often an address was refused.</summary>
    public static void UseHostLimits(this WebApplication app)
    {
        app.UseRateLimiter();
        var bodies = new BodyLimits(app.Services.GetRequiredService<LimitOptions>(), app.Services.GetRequiredService<TimeProvider>());
        app.Use(bodies.InvokeAsync);
        var limit = app.Services.GetRequiredService<LimitOptions>().RefusalsPerMinute;
        var refusals = PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetFixedWindowLimiter(
            ClientAddress.Of(http.Connection.RemoteIpAddress), _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = TimeSpan.FromMinutes(1) }));
        app.Lifetime.ApplicationStopped.Register(refusals.Dispose);
        app.Use(async (http, next) =>
        {
            using var open = refusals.AttemptAcquire(http, 0);
            if (!open.IsAcquired)
            {
                await RefuseAsync(http, open, StatusCodes.Status429TooManyRequests, "Too many keys or passwords were wrong. Try again later.");
                return;
            }

            await next(http);
            if (http.Response.StatusCode == StatusCodes.Status401Unauthorized) refusals.AttemptAcquire(http).Dispose();
        });
    }

    /// <summary>After it is known who asks: how much they ask for.</summary>
    public static void UseCallerLimits(this WebApplication app)
    {
        var limits = app.Services.GetRequiredService<CallerLimits>();
        app.Use(async (http, next) =>
        {
            var caller = Caller.Current!;
            using var lease = limits.Count(caller);
            using var stream = LongStreams.Are(http.Request) ? limits.Open(caller) : null;
            if (!lease.IsAcquired) await RefuseAsync(http, lease, StatusCodes.Status429TooManyRequests, "That is more requests than are allowed in a minute.");
            else if (stream is { IsAcquired: false }) await RefuseAsync(http, stream, StatusCodes.Status429TooManyRequests, "You have as many streams open as are allowed. Close one first.");
            else await next(http);
        });
    }

    /// <summary>Streams stay open for hours and do next to nothing, so they have a line of their own.</summary>
    private static RateLimitPartition<string> AtOnce(HttpContext http, LimitOptions options) => LongStreams.Are(http.Request)
        ? RateLimitPartition.GetConcurrencyLimiter("streams", _ => new ConcurrencyLimiterOptions { PermitLimit = options.OpenStreams })
        : RateLimitPartition.GetConcurrencyLimiter("requests", _ => new ConcurrencyLimiterOptions { PermitLimit = options.ConcurrentRequests, QueueLimit = options.WaitingRequests });

    private static Task RefuseAsync(HttpContext http, RateLimitLease lease, int status, string detail)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? Math.Max(Shortest, (int)Math.Ceiling(time.TotalSeconds)) : Shortest;
        http.Response.Headers[HeaderNames.RetryAfter] = wait.ToString(CultureInfo.InvariantCulture);
        return Results.Problem(detail, statusCode: status).ExecuteAsync(http);
    }
}
