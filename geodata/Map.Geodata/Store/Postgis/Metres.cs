using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Store.Postgis;

/// <summary>
/// Distances between stored geometries, in metres on the WGS-84 ellipsoid, for LINQ queries only: the database computes
/// them with <c>geography</c>. NTS's own <c>Distance</c> would be in degrees and is not translated.
/// </summary>
public static class Metres
{
    /// <summary>The shortest distance, <c>ST_Distance</c>.</summary>
    public static double Between(Geometry left, Geometry right) => throw OutsideQuery();

    /// <summary>Whether the shortest distance is at most so many metres, <c>ST_DWithin</c>; an index on the geography helps.</summary>
    public static bool Within(Geometry left, Geometry right, double metres) => throw OutsideQuery();

    internal static void HasMetres(this ModelBuilder model)
    {
        Translate(model, nameof(Between), "ST_Distance", typeof(double));
        Translate(model, nameof(Within), "ST_DWithin", typeof(bool));
    }

    private static void Translate(ModelBuilder model, string method, string function, Type result)
    {
        MethodInfo info = typeof(Metres).GetMethod(method, BindingFlags.Public | BindingFlags.Static)!;
        model.HasDbFunction(info).HasTranslation(arguments => new SqlFunctionExpression(
            function, [AsGeography(arguments[0]), AsGeography(arguments[1]), .. arguments.Skip(2)], nullable: true,
            [.. arguments.Select(_ => true)], result, typeMapping: null));
    }

    private static SqlUnaryExpression AsGeography(SqlExpression geometry) =>
        new(ExpressionType.Convert, geometry, typeof(Geometry), new GeometryTypeMapping<Geometry>("geography"));

    private static InvalidOperationException OutsideQuery() => new("Distances in metres are computed by the database, inside a LINQ query.");
}
