using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Store.Postgis;

/// <summary>Turns the questions that NTS geometries answer in memory into PostGIS's, which an index can help.</summary>
internal sealed class GeometryMethodTranslator(ISqlExpressionFactory sql) : IMethodCallTranslator
{
    public SqlExpression? Translate(
        SqlExpression? instance, MethodInfo method, IReadOnlyList<SqlExpression> arguments, IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (instance is null || arguments.Count != 1 || !typeof(Geometry).IsAssignableFrom(method.DeclaringType) || FindPredicate(method.Name) is not { } function)
            return null;
        SqlExpression[] both = [sql.ApplyDefaultTypeMapping(instance), sql.ApplyDefaultTypeMapping(arguments[0])];
        return sql.Function(function, both, nullable: true, argumentsPropagateNullability: [true, true], typeof(bool));
    }

    private static string? FindPredicate(string method) => method switch
    {
        nameof(Geometry.Contains) => "ST_Contains",
        nameof(Geometry.CoveredBy) => "ST_CoveredBy",
        nameof(Geometry.Covers) => "ST_Covers",
        nameof(Geometry.Crosses) => "ST_Crosses",
        nameof(Geometry.Disjoint) => "ST_Disjoint",
        nameof(Geometry.EqualsTopologically) => "ST_Equals",
        nameof(Geometry.Intersects) => "ST_Intersects",
        nameof(Geometry.Overlaps) => "ST_Overlaps",
        nameof(Geometry.Touches) => "ST_Touches",
        nameof(Geometry.Within) => "ST_Within",
        _ => null,
    };
}

internal sealed class GeometryMethodTranslatorPlugin(ISqlExpressionFactory sql) : IMethodCallTranslatorPlugin
{
    public IEnumerable<IMethodCallTranslator> Translators { get; } = [new GeometryMethodTranslator(sql)];
}
