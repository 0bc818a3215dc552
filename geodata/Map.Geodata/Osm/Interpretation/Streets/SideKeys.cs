namespace Map.Geodata.Osm.Interpretation.Streets;

/// <summary>A key for what runs along a street on either side, e.g. sidewalk, sidewalk:left, sidewalk:right, sidewalk:both.</summary>
internal sealed class SideKeys(string key)
{
    public static readonly SideKeys Sidewalk = new("sidewalk");
    public static readonly SideKeys Cycleway = new("cycleway");

    private readonly string[] _keys = [key, key + ":left", key + ":right", key + ":both"];

    public IEnumerable<string> Keys => _keys;

    /// <summary>The values that the way has, on any side.</summary>
    public IEnumerable<string> Values(OsmTags tags) => _keys.Select(k => tags[k]).OfType<string>();

    /// <summary>Whether it is there as a part of this street: "separate" is a way of its own.</summary>
    public bool IsPresent(OsmTags tags) => Values(tags).Any(value => value is not ("no" or "none" or "separate"));
}
