using System.Net;

namespace Map.Api.Identity;

/// <summary>Whether a request comes from the machine on which the host runs.</summary>
internal static class OwnMachine
{
    private static readonly string[] Forwarding = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Original-For", "X-Original-Host", "X-Real-IP", "Via"];

    /// <summary>
    /// Over loopback, from no proxy, and under a name of this machine: a page of another site that has its name resolved to
    /// 127.0.0.1 (DNS rebinding) still sends that name.
    /// </summary>
    public static bool Sent(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && !Forwarding.Any(http.Request.Headers.ContainsKey);
}
