using System.Security.Cryptography;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.DataProtection;

namespace Map.Api.Identity;

/// <summary>
/// Browsers in which an account has signed in before (OWASP, device cookies). Their tries are counted apart: whoever sends wrong passwords from
/// elsewhere locks the account for strangers, and not for those who use it.
/// </summary>
public sealed class KnownDevices(IDataProtectionProvider seals) : IDisposable
{
    private const string Cookie = "map.device";

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(180);

    private readonly ITimeLimitedDataProtector _seal = seals.CreateProtector("known devices").ToTimeLimitedDataProtector();

    private readonly PartitionedRateLimiter<string> _tries = PartitionedRateLimiter.Create<string, string>(device => RateLimitPartition.GetFixedWindowLimiter(
        device, _ => new FixedWindowRateLimiterOptions { PermitLimit = SignIn.MostFailures, Window = SignIn.LockedFor }));

    /// <summary>Whether a try comes from a browser that the account knows, and that has one left; it is counted.</summary>
    public bool Admits(HttpRequest request, string name) => request.Cookies[Cookie] is { Length: > 0 } cookie
        && Open(cookie) is { } device && NameOf(device) == name && _tries.AttemptAcquire(device).IsAcquired;

    /// <summary>From now on the account knows the browser.</summary>
    public void Remember(HttpContext http, string name) => http.Response.Cookies.Append(Cookie, _seal.Protect($"{Guid.NewGuid():n} {name}", Remembered), new CookieOptions
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = http.Request.IsHttps,
        Path = "/auth",
        MaxAge = Remembered,
    });

    public void Dispose() => _tries.Dispose();

    private static string NameOf(string device) => device[(device.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private string? Open(string cookie)
    {
        try
        {
            return _seal.Unprotect(cookie);
        }
        catch (CryptographicException)
        {
            // Not sealed here, or too long ago.
            return null;
        }
    }
}
