using System.Net;
using Map.Api.Access;
using Map.Api.Audit;
using Map.Api.Branching;
using Map.Api.Coverage.Trends;
using Map.Api.Exports;
using Map.Api.Health;
using Map.Api.Identity;
using Map.Api.Imports;
using Map.Api.Jobs;
using Map.Api.Limits;
using Map.Api.Metrics;
using Map.Api.Ogc;
using Map.Api.Querying;
using Map.Api.Reports;
using Map.Api.Reports.Schedules;
using Map.Api.Search;
using Map.Api.Siting;
using Map.Api.Statistics;
using Map.Api.Tiles;
using Map.Geodata.Store;
using Map.Geodata.Store.Networks;
using Map.GraphQL.Http;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Hosting;

/// <summary>What a host needs to know.</summary>
/// <param name="Address">The address on which it listens.</param>
/// <param name="Port">The port; 0 for any free one.</param>
/// <param name="Dashboard">The folder of the built dashboard.</param>
/// <param name="Networks">The folder for files of networks.</param>
public sealed record MapHostOptions(IPAddress Address, int Port, string Dashboard, string Networks)
{
    /// <summary>Whom it lets in; nobody who has not signed in, unless somebody says otherwise.</summary>
    public AccessOptions Access { get; init; } = new();

    /// <summary>Settings that go before those of the environment, by the names that have colons; null for none.</summary>
    public IReadOnlyDictionary<string, string?>? Settings { get; init; }

    /// <summary>Hears what is logged, beside the console; null for nobody.</summary>
    public ILoggerProvider? Log { get; init; }
}

/// <summary>The web host: API, tiles and dashboard over one store.</summary>
public static class MapHost
{
    public static WebApplication Create(MapStore store, MapHostOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        if (options.Settings is { } settings) builder.Configuration.AddInMemoryCollection(settings);
        builder.AddTransport(options.Address, options.Port);
        builder.AddHostLog();
        if (options.Log is { } log) builder.Logging.AddProvider(log);
        // The terminal belongs to the command; it handles Ctrl-C itself.
        builder.Services.AddSingleton<IHostLifetime, SilentLifetime>();
        builder.Services.AddSingleton(new PublishedStyles(Path.Combine(options.Dashboard, "styles")));
        builder.Services.AddSingleton(options.Access);
        builder.Services.AddOtherOrigins(options.Access);
        builder.Services.AddIdentity(store.DataSource);
        builder.Services.AddSingleton(new AuditReader(store.DataSource));
        builder.Services.AddSingleton(store.DataSource);
        builder.Services.AddSingleton(store.Changes);
        builder.Services.AddSingleton(store.Jobs);
        builder.Services.AddSingleton(new ReadSource(() => store.ScopedReadSource));
        builder.Services.AddSingleton<IDbContextFactory<MapContext>>(store);
        builder.Services.AddSingleton(new CityNetworks(store.DataSource, options.Networks));
        builder.Services.AddSingleton<TileCache>();
        builder.Services.AddHostedService<TileChanges>();
        builder.Services.AddHostedService<SearchChanges>();
        builder.Services.AddHostedService<WarmUp>();
        builder.Services.AddHostedService<JobRunner>();
        builder.Services.AddSingleton<Func<IEnumerable<IJobKind>>>(services => services.GetServices<IJobKind>);
        builder.Services.AddHostedService<DailySnapshots>();
        builder.Services.AddHostedService<JobExpiry>();
        var limits = LimitOptions.Read(builder.Configuration);
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = limits.BodyBytes);
        var callers = new CallerLimits(limits);
        builder.Services.AddLimits(limits, callers);
        builder.Services.AddHealth();
        builder.Services.AddSingleton(new MetricCollector());
        builder.Services.AddMapSchema(callers, new StoreCheck(store.DataSource));
        builder.Services.AddResponseCompression(compression => compression.EnableForHttps = true);

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseTransport();
        app.UseFailures();
        app.UseKnownCharsets();
        app.UseHealth();
        app.UseCors();
        app.UseHostLimits();
        app.UseMiddleware<AccessGate>();
        app.UseCallerLimits();
        // They are compressed already.
        app.UseDashboardFiles(options.Dashboard);
        app.UseResponseCompression();
        app.MapGraphQL(options: new GraphQLHttpOptions { Ide = Installation.GraphiQL, SubscribesUnasked = false });
        app.MapSessions();
        app.MapMetrics();
        app.MapAudit();
        app.MapTiles();
        app.MapExports();
        app.MapPlanExports();
        app.MapBranchPlanExports();
        app.MapStatisticsExports();
        app.MapReports();
        app.MapReportEditions();
        app.MapRejections();
        app.MapOgc();
        return app;
    }

    /// <summary>Starts and stops when told and watches no signals.</summary>
    private sealed class SilentLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
