using Map.Api.Querying;
using Map.GraphQL.Filtering;
using NetTopologySuite.Geometries;

namespace Map.Api.GeoJson;

/// <summary>How geometries lie to each other, as OGC's simple features define it.</summary>
public enum GeometryRelation
{
    Contains,
    Intersects,
    Overlaps,
    Touches,
    Within,
}

/// <summary>A relation between a column and a geometry, widened by metres.</summary>
internal sealed record GeometryFilter(GeometryRelation Relation, Geometry Geometry, double Metres) : FilterNode, ISqlFilter
{
    public string Write(FilterSql sql, Statement statement, FilterSql.Value value)
    {
        var given = statement.Parameter(Geometry);
        if (Metres == 0) return $"ST_{Relation}({value.Sql}, {given})";
        // What is near enough has a point within the buffer, and a point lies within it as a whole: exact, and served by the index in metres.
        var isNearEnough = Relation == GeometryRelation.Intersects || (Relation == GeometryRelation.Within && value.Type == typeof(Point));
        if (isNearEnough) return $"ST_DWithin({value.Sql}::geography, {given}::geography, {statement.Parameter(Metres)})";
        // Selected, so that it is made once and not for every row; 32 corners to a quarter circle stay within 0.03 % of the radius.
        return $"ST_{Relation}({value.Sql}, (select ST_Buffer({given}::geography, {statement.Parameter(Metres)}, 32)::geometry))";
    }
}

/// <summary>A comparison of the distance between a column and a geometry, in metres on the ellipsoid.</summary>
internal sealed record DistanceFilter(Geometry Geometry, ValueFilter Comparison) : FilterNode, ISqlFilter
{
    public string Write(FilterSql sql, Statement statement, FilterSql.Value value)
    {
        var column = value.Sql + "::geography";
        var given = statement.Parameter(Geometry) + "::geography";
        var isNear = Comparison.Operation is FilterOperation.Lower or FilterOperation.LowerOrEqual;
        // The index knows who is within a distance, not how far off they are.
        var near = isNear ? $"ST_DWithin({column}, {given}, {statement.Parameter(Comparison.Value!)}) and " : "";
        if (Comparison.Operation == FilterOperation.LowerOrEqual) return near[..^5];
        var distance = new FilterSql.Value($"ST_Distance({column}, {given})", IsNullable: true, typeof(double), null);
        return $"({near}{sql.Compare(Comparison, distance)})";
    }
}
