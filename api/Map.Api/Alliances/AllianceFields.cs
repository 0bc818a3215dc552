using Map.Api.Coordinates;
using Map.Api.GeoJson;
using Map.Api.Paging;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Alliances;

[ExtendObjectType<Alliance>(Ignore =
[
    nameof(Alliance.LeadOrganizationId), nameof(Alliance.LeadOrganization), nameof(Alliance.Merchants), nameof(Alliance.Organizations), nameof(Alliance.Area),
])]
public sealed class AllianceFields
{
    /// <summary>The organization that leads it.</summary>
    public static async Task<Organization?> GetLeadOrganizationAsync([Parent] Alliance alliance, FeatureLoader<Organization> organizations) =>
        alliance.LeadOrganizationId is { } lead ? await organizations.LoadAsync(lead) : null;

    /// <summary>How many merchants are members.</summary>
    public static async Task<int> GetMerchantCountAsync([Parent] Alliance alliance, MerchantCounts counts) => await counts.LoadAsync(alliance.Id);

    /// <summary>Where it is; null where only its members are known.</summary>
    /// <param name="simplify">Leaves out corners that stray less than this, in metres.</param>
    public static GeoJsonMultiPolygon? GetArea(
        [Parent] Alliance alliance, double? simplify = null, CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84) =>
        alliance.Area is { } area ? new GeoJsonMultiPolygon(coordinateSystem.FromWgs84(Simplification.Simplify(area, simplify))) : null;
}
