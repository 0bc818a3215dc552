using Map.Api.Access;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Map.Api.Identity;

/// <summary>Registers accounts, keys and sessions.</summary>
internal static class IdentityServices
{
    /// <summary>The cookie of a session.</summary>
    public const string Cookie = "map.session";

    /// <summary>For how long a session goes on that nobody uses.</summary>
    public static readonly TimeSpan Session = TimeSpan.FromHours(10);

    public static IServiceCollection AddIdentity(this IServiceCollection services, NpgsqlDataSource store)
    {
        services.AddDataProtection().SetApplicationName("map");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(
            new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = new StoredSeals(store)));
        services.AddAuthentication(Identification.Session).AddCookie(Identification.Session, cookie =>
        {
            cookie.Cookie.Name = Cookie;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = Session;
            cookie.SlidingExpiration = true;
        });
        return services
            .AddSingleton(new AccountStore(store))
            .AddSingleton(new ApiKeyStore(store))
            .AddSingleton(new AuditLog(store))
            .AddSingleton(services => new SignIn(store, services.GetRequiredService<TimeProvider>()))
            .AddSingleton<KnownDevices>()
            .AddSingleton(new GridRoots(store))
            .AddSingleton<KnownCallers>()
            .AddSingleton<KeyUses>()
            .AddHostedService(services => services.GetRequiredService<KeyUses>())
            .AddSingleton<IdentityService>()
            .AddSingleton<IIdentify, Identification>();
    }
}
