using Map.Api.Troubles;
using Npgsql;

namespace Map.Api.Access;

/// <summary>Sockets and streams of events, which stay open for hours.</summary>
internal static class LongStreams
{
    /// <summary>Media types by which a subscription comes over one request; the engine subscribes for those alone.</summary>
    private static readonly string[] Types = ["text/event-stream", "multipart/mixed", "multipart/*", "application/jsonl"];

    /// <summary>As long as who somebody is is kept.</summary>
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    /// <summary>Whether a request may stay open.</summary>
    public static bool Are(HttpRequest request)
    {
        if (request.Headers.Upgrade.Count > 0) return true;
        var accept = request.Headers.Accept.ToString();
        return Types.Any(type => accept.Contains(type, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// Serves a stream as long as its caller is who they were: a key that is revoked or expires, an account that is closed or gets another password,
    /// hears nothing more, and whoever comes again is asked anew.
    /// </summary>
    public static async Task ServeAsync(HttpContext http, Caller caller, IIdentify identities, TimeProvider clock, Func<Task> serve)
    {
        using var end = new CancellationTokenSource();
        var watching = WatchAsync(http, caller, identities, clock, end.Token);
        try
        {
            await serve();
        }
        finally
        {
            await end.CancelAsync();
            await watching;
        }
    }

    private static async Task WatchAsync(HttpContext http, Caller caller, IIdentify identities, TimeProvider clock, CancellationToken end)
    {
        while (true)
        {
            await Task.Delay(Round, clock, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (end.IsCancellationRequested) return;
            try
            {
                if (await identities.FindAsync(http) == caller) continue;
                http.Abort();
                return;
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception e) when (e is NpgsqlException || StoreTroubles.IsAway(e))
            {
                // The store is away, and tells nothing to hear either.
            }
        }
    }
}
