namespace Map.Api.Hosting;

/// <summary>
/// The host's log: warnings as text unless the framework's settings say otherwise; with <c>Logging__Format=json</c> a line of JSON for
/// each entry, in UTC, with the trace id that a client was told.
/// </summary>
internal static class HostLog
{
    public static void AddHostLog(this WebApplicationBuilder builder)
    {
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // Sessions are sealed by keys in the store, which is as well kept as the data themselves.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Logging.Configure(log => log.ActivityTrackingOptions = ActivityTrackingOptions.TraceId | ActivityTrackingOptions.SpanId);
        if (!string.Equals(builder.Configuration["Logging:Format"], "json", StringComparison.OrdinalIgnoreCase)) return;
        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole(json =>
        {
            json.IncludeScopes = true;
            json.UseUtcTimestamp = true;
            json.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
        });
    }
}
