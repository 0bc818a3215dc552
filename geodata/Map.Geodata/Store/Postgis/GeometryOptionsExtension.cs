using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace Map.Geodata.Store.Postgis;

/// <summary>Adds the services of this folder to EF Core's own.</summary>
internal sealed class GeometryOptionsExtension : IDbContextOptionsExtension
{
    public DbContextOptionsExtensionInfo Info => new ExtensionInfo(this);

    public void ApplyServices(IServiceCollection services)
    {
        new EntityFrameworkRelationalServicesBuilder(services)
            .TryAdd<IRelationalTypeMappingSourcePlugin, GeometryTypeMappingSourcePlugin>()
            .TryAdd<IMethodCallTranslatorPlugin, GeometryMethodTranslatorPlugin>();
        services.AddSingleton<INpgsqlDataSourceConfigurationPlugin, DataSourcePlugin>();
    }

    public void Validate(IDbContextOptions options)
    {
    }

    private sealed class ExtensionInfo(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;
        public override string LogFragment => "using NetTopologySuite ";
        public override int GetServiceProviderHashCode() => 0;
        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is ExtensionInfo;
        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo)
        {
        }
    }

    /// <summary>For contexts that are given a connection string and build their data source themselves.</summary>
    private sealed class DataSourcePlugin : INpgsqlDataSourceConfigurationPlugin
    {
        public void Configure(NpgsqlDataSourceBuilder npgsqlDataSourceBuilder) => npgsqlDataSourceBuilder.UseNetTopologySuite();
    }
}
