namespace Map.Api.Tiles;

/// <summary>Every tile set, by name.</summary>
public static class TileLayers
{
    private static readonly Dictionary<string, TileLayer> ByName = new TileLayer[]
    {
        BaseTiles.Base, AreaTiles.Grids, PointTiles.Stations, OrganizationTiles.Branches, OrganizationTiles.Organizations,
        AreaTiles.Alliances, PointTiles.Merchants, RouteTiles.Flows, RouteTiles.Corridors, RouteTiles.Routes, DemandTiles.Demand, PointTiles.Cases,
        PointTiles.Resources, PointTiles.Projects, PointTiles.Activities, PlanTiles.Plans, BranchPlanTiles.BranchPlans,
    }.ToDictionary(layer => layer.Name);

    public static IReadOnlyCollection<TileLayer> All => ByName.Values;

    public static TileLayer? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The sentence for somebody who asked for a tile set that does not exist.</summary>
    public static string Unknown(string name) =>
        $"There is no tile layer '{name}'. The layers are {string.Join(", ", ByName.Keys)}.";
}
