namespace Map.Geodata.Osm.Interpretation.BaseMap;

/// <summary>The names of an element (OSM wiki, "Multilingual names", section "China").</summary>
internal static class Names
{
    public static IEnumerable<string> Keys => ["name", "name:zh", "name:zh-Hans", "name:en"];

    public static string? Find(OsmTags tags) => Clean(tags["name:zh"]) ?? Clean(tags["name:zh-Hans"]) ?? Clean(tags["name"]);

    public static string? FindEnglish(OsmTags tags) => Clean(tags["name:en"]);

    /// <summary>Text that a database takes: PostgreSQL has no character 0.</summary>
    public static string? Clean(string? text)
    {
        text = text?.Replace("\0", "", StringComparison.Ordinal);
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
