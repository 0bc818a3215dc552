using Map.Api.Coordinates;
using Map.Api.GeoJson;
using Map.Api.Querying;
using Map.Geodata.Zones;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using NetTopologySuite.Geometries;

namespace Map.Api.Zones;

[ExtendObjectType<ProposedZone>]
public sealed class ZoneFields
{
    private const string Sql = "select ST_Multi(ST_Union(boundary)) from grid where code = any ($1)";

    /// <summary>The area of its grids as they are drawn now; null where none of them is there any more.</summary>
    /// <param name="simplify">Leaves out corners that stray less than this, in metres.</param>
    [Cost(10)]
    public static async Task<GeoJsonMultiPolygon?> GetAreaAsync(
        [Parent] ProposedZone zone, ReadSource source, CancellationToken cancel, double? simplify = null, CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84)
    {
        await using var command = source.DataSource.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = zone.Grids.Select(g => g.Code).ToArray() });
        return await command.ExecuteScalarAsync(cancel) is MultiPolygon area ? GeometryViews.OfMultiPolygon(area, simplify, coordinateSystem) : null;
    }
}
