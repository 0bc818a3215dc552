using Map.Api.Coordinates;
using Map.Api.GeoJson;
using Map.Api.Querying;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using NetTopologySuite.Geometries;

namespace Map.Api.Zones;

/// <summary>Where a grid of a plan is, as it is drawn now.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Zone">The number of its zone.</param>
/// <param name="Boundary">Its boundary.</param>
public sealed record ZoneGridShape(string Code, int Zone, GeoJsonMultiPolygon Boundary);

[ExtendObjectType<ZonePlanView>]
public sealed class ZoneGridShapes
{
    private const string Sql = "select code, boundary from grid where code = any ($1) order by code";

    private const int AssumedGrids = 100;

    /// <summary>Where each grid of the plan is; those that are gone are left out.</summary>
    /// <param name="simplify">Leaves out corners that stray less than this, in metres.</param>
    [Cost(10)]
    [ListSize(AssumedSize = AssumedGrids)]
    public static async Task<IReadOnlyList<ZoneGridShape>> GetGridShapesAsync(
        [Parent] ZonePlanView plan, ReadSource source, CancellationToken cancel, double? simplify = null, CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84)
    {
        var zoneOf = plan.Zones.SelectMany(z => z.Grids).ToDictionary(g => g.Code, g => g.Zone);
        await using var command = source.DataSource.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = zoneOf.Keys.ToArray() });
        await using var row = await command.ExecuteReaderAsync(cancel);
        var shapes = new List<ZoneGridShape>();
        while (await row.ReadAsync(cancel))
            shapes.Add(new ZoneGridShape(row.GetString(0), zoneOf[row.GetString(0)], GeometryViews.OfMultiPolygon(row.GetFieldValue<MultiPolygon>(1), simplify, coordinateSystem)));
        return shapes;
    }
}
