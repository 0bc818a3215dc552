using Map.Api.Coordinates;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.GeoJson;

/// <summary>How geometries of the store are shown: as GeoJSON, in the system that is asked for.</summary>
internal static class GeometryViews
{
    public static GeoJsonPoint OfPoint([Parent] Point point, CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84) =>
        new(coordinateSystem.FromWgs84(point));

    /// <param name="simplify">Leaves out corners that stray less than this, in metres.</param>
    public static GeoJsonLineString OfLineString(
        [Parent] LineString line, double? simplify = null, CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84) =>
        new(coordinateSystem.FromWgs84(Simplification.Simplify(line, simplify)));

    /// <param name="simplify">Leaves out corners that stray less than this, in metres.</param>
    public static GeoJsonMultiPolygon OfMultiPolygon(
        [Parent] MultiPolygon areas, double? simplify = null, CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84) =>
        new(coordinateSystem.FromWgs84(Simplification.Simplify(areas, simplify)));
}
