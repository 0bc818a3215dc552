using Map.Api.Coordinates;
using Map.GraphQL.Filtering;
using NetTopologySuite.Geometries;

namespace Map.Api.GeoJson;

/// <summary>A geometry to compare with.</summary>
public abstract class GeometryOperation
{
    /// <summary>The geometry, as GeoJSON.</summary>
    public required Geometry Geometry { get; init; }

    /// <summary>The system of its coordinates.</summary>
    public CoordinateSystemName? CoordinateSystem { get; init; }

    internal abstract FilterNode ToFilter();

    /// <summary>The geometry in the store's system.</summary>
    private protected Geometry Given() => GivenGeometry.Check(Geometry, CoordinateSystem ?? CoordinateSystemName.Wgs84);
}

/// <summary>A geometry to compare with, and what lies around it.</summary>
public abstract class BufferedGeometryOperation : GeometryOperation
{
    /// <summary>Metres on the ellipsoid by which the geometry is widened.</summary>
    public double? Buffer { get; init; }

    private protected FilterNode Create(GeometryRelation relation) => new GeometryFilter(relation, Given(), GivenGeometry.CheckMetres(Buffer ?? 0, "buffer"));
}

public sealed class GeometryContainsOperationFilterInput : BufferedGeometryOperation
{
    internal override FilterNode ToFilter() => Create(GeometryRelation.Contains);
}

public sealed class GeometryIntersectsOperationFilterInput : BufferedGeometryOperation
{
    internal override FilterNode ToFilter() => Create(GeometryRelation.Intersects);
}

public sealed class GeometryOverlapsOperationFilterInput : BufferedGeometryOperation
{
    internal override FilterNode ToFilter() => Create(GeometryRelation.Overlaps);
}

public sealed class GeometryTouchesOperationFilterInput : BufferedGeometryOperation
{
    internal override FilterNode ToFilter() => Create(GeometryRelation.Touches);
}

public sealed class GeometryWithinOperationFilterInput : BufferedGeometryOperation
{
    internal override FilterNode ToFilter() => Create(GeometryRelation.Within);
}

/// <summary>Comparisons of a distance, in metres on the ellipsoid.</summary>
public sealed class GeometryDistanceOperationFilterInput : GeometryOperation
{
    public double? Eq { get; init; }

    public double? Neq { get; init; }

    public IReadOnlyList<double>? In { get; init; }

    public IReadOnlyList<double>? Nin { get; init; }

    public double? Gt { get; init; }

    public double? Ngt { get; init; }

    public double? Gte { get; init; }

    public double? Ngte { get; init; }

    public double? Lt { get; init; }

    public double? Nlt { get; init; }

    public double? Lte { get; init; }

    public double? Nlte { get; init; }

    internal override FilterNode ToFilter()
    {
        var given = Given();
        var filters = new List<FilterNode>();
        foreach (var (operation, metres, isNegated) in Comparisons())
        {
            if (metres is null) continue;
            FilterNode filter = new DistanceFilter(given, new ValueFilter(operation, metres));
            filters.Add(isNegated ? new NotFilter(filter) : filter);
        }

        return new AllFilter(filters);
    }

    private IEnumerable<(FilterOperation Operation, object? Metres, bool IsNegated)> Comparisons() =>
    [
        (FilterOperation.Equal, Eq, false), (FilterOperation.Equal, Neq, true),
        (FilterOperation.In, In?.Cast<object?>().ToArray(), false), (FilterOperation.In, Nin?.Cast<object?>().ToArray(), true),
        (FilterOperation.Greater, Gt, false), (FilterOperation.Greater, Ngt, true),
        (FilterOperation.GreaterOrEqual, Gte, false), (FilterOperation.GreaterOrEqual, Ngte, true),
        (FilterOperation.Lower, Lt, false), (FilterOperation.Lower, Nlt, true),
        (FilterOperation.LowerOrEqual, Lte, false), (FilterOperation.LowerOrEqual, Nlte, true),
    ];
}
