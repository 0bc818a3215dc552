namespace Map.Api.Tests.Tiles;

internal static class TileAnswers
{
    /// <summary>The layers of the tile in which a place lies.</summary>
    public static async Task<Dictionary<string, List<TileFeature>>> ReadTileAsync(this ApiHost host, string layer, int zoom, double lon, double lat) =>
        VectorTile.Read(await host.Client.GetByteArrayAsync(AddressOf(layer, zoom, lon, lat)));

    /// <summary>The address of the tile in which a place lies, by the formula of the web-Mercator pyramid.</summary>
    public static string AddressOf(string layer, int zoom, double lon, double lat)
    {
        double tiles = Math.Pow(2, zoom), radians = lat * Math.PI / 180;
        var x = (int)((lon + 180) / 360 * tiles);
        var y = (int)((1 - Math.Asinh(Math.Tan(radians)) / Math.PI) / 2 * tiles);
        return $"/tiles/{layer}/{zoom}/{x}/{y}.mvt";
    }
}
