using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Map.Api.Health;

/// <summary>
/// <c>/health/live</c>: the process answers; <c>/health/ready</c>: and so does its store, migrated. Both stand before sign-in and
/// limits, so that they tell the truth when everything else is shed.
/// </summary>
internal static class HealthPages
{
    private const string Store = "store";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StoreCheck>(Store);
        return services;
    }

    public static void UseHealth(this WebApplication app)
    {
        app.UseHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.UseHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Name == Store });
    }
}
