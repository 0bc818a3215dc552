using Map.Api.Coordinates;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.Grids;

[ExtendObjectType<Grid>]
public sealed class GridFields
{
    /// <summary>A point inside the grid.</summary>
    public static Coordinate GetCentre([Parent(nameof(Grid.Boundary))] Grid grid, CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84) =>
        coordinateSystem.FromWgs84(grid.Boundary.InteriorPoint.Coordinate);

    /// <summary>West, south, east and north of the grid in degrees, WGS-84.</summary>
    public static IReadOnlyList<double> GetBounds([Parent(nameof(Grid.Boundary))] Grid grid)
    {
        var box = grid.Boundary.EnvelopeInternal;
        return [box.MinX, box.MinY, box.MaxX, box.MaxY];
    }
}
