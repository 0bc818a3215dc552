using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

// NPG9001: type mappings like this one are what these interfaces are for; the version of Npgsql is pinned.
#pragma warning disable NPG9001

namespace Map.Geodata.Store.Postgis;

/// <summary>
/// NetTopologySuite's geometries as PostGIS's, in Npgsql and in EF Core. The names are those of the packages
/// Npgsql.NetTopologySuite and Npgsql.EntityFrameworkCore.PostgreSQL.NetTopologySuite, which this folder stands in for.
/// </summary>
public static class NetTopologySuiteExtensions
{
    /// <summary>Parameters, results and COPY carry NTS geometries.</summary>
    public static NpgsqlDataSourceBuilder UseNetTopologySuite(this NpgsqlDataSourceBuilder builder)
    {
        builder.AddTypeInfoResolverFactory(new GeometryResolverFactory());
        return builder;
    }

    /// <summary>Entities have NTS geometries as properties, and LINQ may ask what ST_… functions answer.</summary>
    public static NpgsqlDbContextOptionsBuilder UseNetTopologySuite(this NpgsqlDbContextOptionsBuilder builder)
    {
        var core = ((IRelationalDbContextOptionsBuilderInfrastructure)builder).OptionsBuilder;
        ((IDbContextOptionsBuilderInfrastructure)core).AddOrUpdateExtension(new GeometryOptionsExtension());
        return builder;
    }
}
