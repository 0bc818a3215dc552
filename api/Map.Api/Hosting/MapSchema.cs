using Map.Api.Coverage;
using Map.Api.GeoJson;
using Map.Api.Paging;
using Map.Api.Stations;
using Map.GraphQL.Http;

namespace Map.Api.Hosting;

/// <summary>The GraphQL schema of Map: every class of this assembly that describes a part of it.</summary>
public static class MapSchema
{
    public static IServiceCollection AddMapSchema(this IServiceCollection services) => services
        .AddSingleton<FeaturePages>()
        .AddSingleton<NearbyStations>()
        .AddSingleton<CoverageService>()
        .AddGraphQL(schema =>
        {
            schema.Description = "Stations, branches, grids and alliances of the fifteen-minute service circle, and who reaches what on the streets.";
            schema.AddScalar(new PositionScalar());
            schema.AddTypesFrom(typeof(MapSchema).Assembly);
        });
}
