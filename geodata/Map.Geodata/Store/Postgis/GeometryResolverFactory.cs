using NetTopologySuite.Geometries;
using Npgsql.Internal;
using Npgsql.Internal.Postgres;

// NPG9001: type mappings like this one are what these interfaces are for; the version of Npgsql is pinned.
#pragma warning disable NPG9001

namespace Map.Geodata.Store.Postgis;

/// <summary>
/// Tells Npgsql which .NET types PostGIS's <c>geometry</c> and <c>geography</c> are. The base type comes first and so is
/// what an untyped read returns; of a parameter without a type name, <c>geometry</c> is meant.
/// </summary>
internal sealed class GeometryResolverFactory : PgTypeInfoResolverFactory
{
    private static readonly string[] PostgisTypes = ["geometry", "geography"];

    public override IPgTypeInfoResolver CreateResolver() => new Resolver(CreateMappings());

    public override IPgTypeInfoResolver CreateArrayResolver() => new Resolver(CreateArrayMappings());

    private static TypeInfoMappingCollection CreateMappings()
    {
        var mappings = new TypeInfoMappingCollection();
        foreach (string type in PostgisTypes)
        {
            Add<Geometry>(mappings, type);
            Add<Point>(mappings, type);
            Add<LineString>(mappings, type);
            Add<Polygon>(mappings, type);
            Add<MultiPoint>(mappings, type);
            Add<MultiLineString>(mappings, type);
            Add<MultiPolygon>(mappings, type);
            Add<GeometryCollection>(mappings, type);
        }
        return mappings;
    }

    private static TypeInfoMappingCollection CreateArrayMappings()
    {
        var mappings = new TypeInfoMappingCollection(CreateMappings());
        foreach (string type in PostgisTypes)
        {
            mappings.AddArrayType<Geometry>(type);
            mappings.AddArrayType<Point>(type);
            mappings.AddArrayType<LineString>(type);
            mappings.AddArrayType<Polygon>(type);
            mappings.AddArrayType<MultiPoint>(type);
            mappings.AddArrayType<MultiLineString>(type);
            mappings.AddArrayType<MultiPolygon>(type);
            mappings.AddArrayType<GeometryCollection>(type);
        }
        return mappings;
    }

    private static void Add<T>(TypeInfoMappingCollection mappings, string type) where T : Geometry =>
        mappings.AddType<T>(type, static (options, mapping, _) => mapping.CreateInfo(options, new GeometryConverter<T>()), isDefault: true);

    private sealed class Resolver(TypeInfoMappingCollection mappings) : IPgTypeInfoResolver
    {
        public PgTypeInfo? GetTypeInfo(Type? type, DataTypeName? dataTypeName, PgSerializerOptions options) =>
            mappings.Find(type, dataTypeName, options);
    }
}
