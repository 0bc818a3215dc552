using Map.Geodata.Osm.Interpretation.Streets;

namespace Map.Geodata.Osm.Interpretation.BaseMap;

/// <summary>Which ways are drawn as lines (OSM wiki, "Key:highway", "Key:railway", "Key:waterway", "Key:aeroway").</summary>
internal static class LineRules
{
    public static IEnumerable<string> Keys => ["highway", "railway", "waterway", "aeroway", "route", "indoor", "area", "bridge", "tunnel", "layer"];

    /// <summary>Null when the way is no line to draw.</summary>
    public static string? FindKind(OsmTags tags) => Street(tags) ?? Railway(tags) ?? Waterway(tags) ?? Other(tags);

    public static bool IsOnBridge(OsmTags tags) => tags["bridge"] is not (null or "no");

    public static bool IsInTunnel(OsmTags tags) => tags["tunnel"] is not (null or "no");

    /// <summary>0 when the way doesn't say, or says something else than a whole number.</summary>
    public static short Layer(OsmTags tags) => short.TryParse(tags["layer"], out short layer) ? layer : (short)0;

    // Closed streets are drawn like open ones: a motorway is there, whoever may use it.
    private static string? Street(OsmTags tags)
        => StreetRules.Interpret(tags).Verdict is StreetVerdict.Street or StreetVerdict.Closed ? tags["highway"] : null;

    private static string? Railway(OsmTags tags) => tags["railway"] switch
    {
        "rail" or "light_rail" or "subway" or "tram" or "narrow_gauge" or "monorail" or "funicular" or "preserved" or "platform" => tags["railway"],
        _ => null,
    };

    private static string? Waterway(OsmTags tags) => tags["waterway"] switch
    {
        "river" or "stream" or "canal" or "drain" or "ditch" or "tidal_channel" => tags["waterway"],
        _ => null,
    };

    private static string? Other(OsmTags tags) => tags["aeroway"] switch
    {
        "runway" or "taxiway" => tags["aeroway"],
        _ => tags.Is("route", "ferry") ? "ferry" : null,
    };
}
