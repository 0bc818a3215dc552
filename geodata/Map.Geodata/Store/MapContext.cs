using Map.Geodata.Features;
using Map.Geodata.Store.Changes;
using Map.Geodata.Store.Jobs;
using Map.Geodata.Store.Model;
using Map.Geodata.Store.Postgis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Map.Geodata.Store;

/// <summary>
/// EF Core's model of the features: the unit of work for editing them. The tables are made by the SQL files in
/// Migrations/; a test holds the two together, column by column.
/// </summary>
public sealed class MapContext(DbContextOptions<MapContext> options) : DbContext(options)
{
    public DbSet<Grid> Grids => Set<Grid>();
    public DbSet<Organization> Organizations => Set<Organization>();
    public DbSet<Station> Stations => Set<Station>();
    public DbSet<Service> Services => Set<Service>();
    public DbSet<Merchant> Merchants => Set<Merchant>();
    public DbSet<Offer> Offers => Set<Offer>();
    public DbSet<Alliance> Alliances => Set<Alliance>();
    public DbSet<PointsBank> PointsBanks => Set<PointsBank>();
    public DbSet<CourierRoute> CourierRoutes => Set<CourierRoute>();
    public DbSet<DemandCell> DemandCells => Set<DemandCell>();
    public DbSet<Case> Cases => Set<Case>();
    public DbSet<Resource> Resources => Set<Resource>();
    public DbSet<Project> Projects => Set<Project>();
    public DbSet<Activity> Activities => Set<Activity>();
    public DbSet<Indicator> Indicators => Set<Indicator>();
    public DbSet<Standard> Standards => Set<Standard>();
    public DbSet<Plan> Plans => Set<Plan>();
    public DbSet<CityNetwork> CityNetworks => Set<CityNetwork>();
    public DbSet<RideSurvey> RideSurveys => Set<RideSurvey>();
    public DbSet<StreetFlow> StreetFlows => Set<StreetFlow>();
    public DbSet<Corridor> Corridors => Set<Corridor>();
    public DbSet<Change> Changes => Set<Change>();
    public DbSet<Job> Jobs => Set<Job>();

    /// <summary>The model alone, for those who need to know tables and columns but no database.</summary>
    public static IModel CreateModel()
    {
        var options = new DbContextOptionsBuilder<MapContext>().UseNpgsql(npgsql => npgsql.UseNetTopologySuite()).Options;
        using var context = new MapContext(options);
        return context.Model;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Columns.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Relations.Build(modelBuilder);
        Columns.Build(modelBuilder);
        modelBuilder.HasMetres();
    }
}
