namespace Map.Api.Tiles;

/// <summary>Every tile set, by name.</summary>
internal static class TileLayers
{
    private static readonly Dictionary<string, TileLayer> ByName = new TileLayer[]
    {
        BaseTiles.Base, FeatureTiles.Grids, FeatureTiles.Stations, FeatureTiles.Branches, FeatureTiles.Alliances,
        FeatureTiles.Merchants, FeatureTiles.Routes, FeatureTiles.Demand,
    }.ToDictionary(layer => layer.Name);

    public static TileLayer? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The sentence for somebody who asked for a tile set that does not exist.</summary>
    public static string Unknown(string name) =>
        $"There is no tile layer '{name}'. The layers are {string.Join(", ", ByName.Keys)}.";
}
