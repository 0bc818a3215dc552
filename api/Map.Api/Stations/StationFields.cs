using Map.Api.Coordinates;
using Map.Api.GeoJson;
using Map.Api.Paging;
using Map.Geodata.Features;
using Map.GraphQL.Building;

namespace Map.Api.Stations;

[ExtendObjectType<Station>(Ignore =
[
    nameof(Station.GridId), nameof(Station.Grid), nameof(Station.OrganizationId), nameof(Station.Organization), nameof(Station.FloorAreaM2),
    nameof(Station.Location), nameof(Station.Services),
])]
public sealed class StationFields
{
    /// <summary>The smallest grid in which the station lies.</summary>
    public static async Task<Grid?> GetGridAsync([Parent] Station station, FeatureLoader<Grid> grids) =>
        station.GridId is { } grid ? await grids.LoadAsync(grid) : null;

    /// <summary>The organization that runs the station.</summary>
    public static async Task<Organization?> GetOrganizationAsync([Parent] Station station, FeatureLoader<Organization> organizations) =>
        station.OrganizationId is { } organization ? await organizations.LoadAsync(organization) : null;

    /// <summary>What the station offers.</summary>
    public static async Task<IReadOnlyList<Service>> GetServicesAsync([Parent] Station station, ServicesOfStations services) =>
        await services.LoadAsync(station.Id) ?? [];

    /// <summary>Square metres.</summary>
    public static double? GetFloorAreaSquareMetres([Parent] Station station) => (double?)station.FloorAreaM2;

    /// <summary>The entrance.</summary>
    public static GeoJsonPoint GetLocation([Parent] Station station, CoordinateSystemName coordinateSystem = CoordinateSystemName.Wgs84) =>
        new(coordinateSystem.FromWgs84(station.Location));
}

[ExtendObjectType<Service>(Ignore = [nameof(Service.Stations)])]
public sealed class ServiceFields;
