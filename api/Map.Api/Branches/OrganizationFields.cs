using Map.Api.Coordinates;
using Map.Api.GeoJson;
using Map.Api.Paging;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Branches;

[ExtendObjectType<Organization>(Ignore =
[
    nameof(Organization.ParentId), nameof(Organization.Parent), nameof(Organization.GridId), nameof(Organization.Grid), nameof(Organization.Children),
    nameof(Organization.Routes), nameof(Organization.Stations), nameof(Organization.Location), nameof(Organization.ActivityArea),
])]
public sealed class OrganizationFields
{
    /// <summary>The organization above this one; null at the top.</summary>
    public static async Task<Organization?> GetParentAsync([Parent] Organization organization, FeatureLoader<Organization> organizations) =>
        organization.ParentId is { } parent ? await organizations.LoadAsync(parent) : null;

    /// <summary>The grid in which it works.</summary>
    public static async Task<Grid?> GetGridAsync([Parent] Organization organization, FeatureLoader<Grid> grids) =>
        organization.GridId is { } grid ? await grids.LoadAsync(grid) : null;

    /// <summary>Where it meets; null where that is not known.</summary>
    public static GeoJsonPoint? GetLocation([Parent] Organization organization, CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84) =>
        organization.Location is { } point ? new GeoJsonPoint(coordinateSystem.FromWgs84(point)) : null;

    /// <summary>Where it is active; null where that is not known.</summary>
    /// <param name="simplify">Leaves out corners that stray less than this, in metres.</param>
    public static GeoJsonMultiPolygon? GetActivityArea(
        [Parent] Organization organization, double? simplify = null, CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84) =>
        organization.ActivityArea is { } area ? new GeoJsonMultiPolygon(coordinateSystem.FromWgs84(Simplification.Simplify(area, simplify))) : null;
}
