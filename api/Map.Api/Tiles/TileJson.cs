using System.Text.Json.Serialization;

namespace Map.Api.Tiles;

/// <summary>What a map needs to know of a tile set: TileJSON 3.0.0.</summary>
public sealed record TileJson(
    [property: JsonPropertyName("tilejson")] string Version,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("tiles")] string[] Tiles,
    [property: JsonPropertyName("minzoom")] int MinZoom,
    [property: JsonPropertyName("maxzoom")] int MaxZoom,
    [property: JsonPropertyName("bounds"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double[]? Bounds,
    [property: JsonPropertyName("attribution"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Attribution,
    [property: JsonPropertyName("vector_layers")] VectorLayer[] VectorLayers)
{
    internal static TileJson Of(TileLayer layer, string address, double[]? bounds, string? attribution) =>
        new("3.0.0", layer.Name, [address], 0, TileLayer.MaxZoom, bounds, attribution, [.. layer.Parts.Select(VectorLayer.Of)]);
}

/// <summary>A layer inside the tiles, with its attributes and their types.</summary>
public sealed record VectorLayer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("fields")] IReadOnlyDictionary<string, string> Fields)
{
    internal static VectorLayer Of(TilePart part) => new(part.Id,
        Typed(part.Texts, "String").Concat(Typed(part.Numbers, "Number")).Concat(Typed(part.Booleans, "Boolean")).ToDictionary());

    private static IEnumerable<KeyValuePair<string, string>> Typed(string[]? names, string type) =>
        (names ?? []).Select(name => KeyValuePair.Create(name, type));
}
