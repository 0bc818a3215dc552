using System.Data.Common;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Npgsql;

namespace Map.Geodata.Store.Postgis;

/// <summary>EF Core's view of a column of type <c>geometry</c> or <c>geography</c>.</summary>
internal sealed class GeometryTypeMapping<T> : RelationalTypeMapping where T : Geometry
{
    public GeometryTypeMapping(string storeType)
        : base(new RelationalTypeMappingParameters(
            new CoreTypeMappingParameters(typeof(T), comparer: new ByCoordinates(), keyComparer: new ByCoordinates()), storeType))
    {
    }

    private GeometryTypeMapping(RelationalTypeMappingParameters parameters) : base(parameters)
    {
    }

    private string PostgisType => StoreType.StartsWith("geography", StringComparison.Ordinal) ? "geography" : "geometry";

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new GeometryTypeMapping<T>(parameters);

    protected override void ConfigureParameter(DbParameter parameter) => ((NpgsqlParameter)parameter).DataTypeName = PostgisType;

    protected override string GenerateNonNullSqlLiteral(object value)
    {
        var geometry = (Geometry)value;
        string srid = geometry.SRID > 0 ? $"SRID={geometry.SRID};" : "";
        return $"{PostgisType} '{srid}{new WKTWriter(2).Write(geometry)}'";
    }

    /// <summary>
    /// A geometry has changed when a coordinate has; topological equality would ask far more, and fails on invalid ones.
    /// </summary>
    private sealed class ByCoordinates() : ValueComparer<T>(
        (left, right) => left == null ? right == null : right != null && left.SRID == right.SRID && left.EqualsExact(right),
        geometry => geometry.GetHashCode(),
        geometry => (T)geometry.Copy());
}

/// <summary>Finds the mapping of NTS's types and of PostGIS's type names, with or without their modifiers.</summary>
internal sealed class GeometryTypeMappingSourcePlugin : IRelationalTypeMappingSourcePlugin
{
    public RelationalTypeMapping? FindMapping(in RelationalTypeMappingInfo mappingInfo)
    {
        // EF doesn't split "geometry(Point,4326)", whose modifiers are no sizes.
        bool isPostgisType = mappingInfo.StoreTypeName?.Split('(')[0].Trim().ToLowerInvariant() is "geometry" or "geography";
        bool isGeometry = typeof(Geometry).IsAssignableFrom(mappingInfo.ClrType);
        if (!(isGeometry && (isPostgisType || mappingInfo.StoreTypeName is null)) && !(isPostgisType && mappingInfo.ClrType is null))
            return null;
        Type mapping = typeof(GeometryTypeMapping<>).MakeGenericType(mappingInfo.ClrType ?? typeof(Geometry));
        return (RelationalTypeMapping)Activator.CreateInstance(mapping, mappingInfo.StoreTypeName ?? "geometry")!;
    }
}
