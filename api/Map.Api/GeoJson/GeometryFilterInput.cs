using Map.GraphQL.Filtering;

namespace Map.Api.GeoJson;

/// <summary>How a geometry lies to another one. An unknown geometry lies nowhere.</summary>
/// <typeparam name="T">The input itself.</typeparam>
public abstract class GeometryFilterInput<T> : IFilterInput
    where T : GeometryFilterInput<T>
{
    public IReadOnlyList<T>? And { get; init; }

    public IReadOnlyList<T>? Or { get; init; }

    /// <summary>All of the given geometry lies in this one.</summary>
    public GeometryContainsOperationFilterInput? Contains { get; init; }

    /// <summary>Not `contains`.</summary>
    public GeometryContainsOperationFilterInput? Ncontains { get; init; }

    /// <summary>The shortest distance to the given geometry, in metres on the ellipsoid.</summary>
    public GeometryDistanceOperationFilterInput? Distance { get; init; }

    /// <summary>They have a point in common.</summary>
    public GeometryIntersectsOperationFilterInput? Intersects { get; init; }

    /// <summary>Not `intersects`.</summary>
    public GeometryIntersectsOperationFilterInput? Nintersects { get; init; }

    /// <summary>They share a part, and each has a part that the other has not.</summary>
    public GeometryOverlapsOperationFilterInput? Overlaps { get; init; }

    /// <summary>Not `overlaps`.</summary>
    public GeometryOverlapsOperationFilterInput? Noverlaps { get; init; }

    /// <summary>Their borders meet and nothing else does.</summary>
    public GeometryTouchesOperationFilterInput? Touches { get; init; }

    /// <summary>Not `touches`.</summary>
    public GeometryTouchesOperationFilterInput? Ntouches { get; init; }

    /// <summary>All of this geometry lies in the given one, or not further from it than the buffer.</summary>
    public GeometryWithinOperationFilterInput? Within { get; init; }

    /// <summary>Not `within`.</summary>
    public GeometryWithinOperationFilterInput? Nwithin { get; init; }

    public FilterNode ToFilter()
    {
        var filters = new List<FilterNode>();
        if (And is not null) filters.AddRange(And.Select(i => i.ToFilter()));
        if (Or is not null) filters.Add(new AnyFilter([.. Or.Select(i => i.ToFilter())]));
        foreach (var (operation, isNegated) in Operations())
        {
            if (operation?.ToFilter() is { } filter) filters.Add(isNegated ? new NotFilter(filter) : filter);
        }

        return new AllFilter(filters);
    }

    private IEnumerable<(GeometryOperation? Operation, bool IsNegated)> Operations() =>
    [
        (Contains, false), (Ncontains, true), (Distance, false), (Intersects, false), (Nintersects, true), (Overlaps, false), (Noverlaps, true),
        (Touches, false), (Ntouches, true), (Within, false), (Nwithin, true),
    ];
}

public sealed class PointFilterInput : GeometryFilterInput<PointFilterInput>;

public sealed class LineStringFilterInput : GeometryFilterInput<LineStringFilterInput>;

public sealed class MultiPolygonFilterInput : GeometryFilterInput<MultiPolygonFilterInput>;
