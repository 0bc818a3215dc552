using Map.Api.Coordinates;
using Map.Api.GeoJson;
using Map.Api.Paging;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.Grids;

[ExtendObjectType<Grid>(Ignore = [nameof(Grid.ParentId), nameof(Grid.Parent), nameof(Grid.Children), nameof(Grid.Boundary)])]
public sealed class GridFields
{
    /// <summary>The grid above this one; null at the top.</summary>
    public static async Task<Grid?> GetParentAsync([Parent] Grid grid, FeatureLoader<Grid> grids) =>
        grid.ParentId is { } parent ? await grids.LoadAsync(parent) : null;

    /// <summary>A point inside the grid.</summary>
    public static Coordinate GetCentre([Parent] Grid grid, CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84) =>
        coordinateSystem.FromWgs84(grid.Boundary.InteriorPoint.Coordinate);

    /// <summary>West, south, east and north of the grid in degrees, WGS-84.</summary>
    public static IReadOnlyList<double> GetBounds([Parent] Grid grid)
    {
        var box = grid.Boundary.EnvelopeInternal;
        return [box.MinX, box.MinY, box.MaxX, box.MaxY];
    }

    /// <summary>The grid's area.</summary>
    /// <param name="simplify">Leaves out corners that stray less than this, in metres.</param>
    public static GeoJsonMultiPolygon GetBoundary(
        [Parent] Grid grid, double? simplify = null, CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84) =>
        new(coordinateSystem.FromWgs84(Simplification.Simplify(grid.Boundary, simplify)));
}
