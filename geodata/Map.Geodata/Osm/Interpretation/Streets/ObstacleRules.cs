using Map.Analysis.Network;

namespace Map.Geodata.Osm.Interpretation.Streets;

/// <summary>
/// Which ways and areas nobody walks through (OSM wiki, "Key:waterway", "Tag:natural=water", "Tag:natural=coastline",
/// "Key:railway", "Key:barrier", "Tag:highway=motorway"). What runs in a tunnel, a culvert or on a bridge is passed above or
/// below. Brooks and ditches are stepped over, trams run in the street.
/// </summary>
public static class ObstacleRules
{
    /// <summary>Every key that the rules look at.</summary>
    public static IEnumerable<string> Keys => ["waterway", "natural", "water", "landuse", "railway", "barrier", "highway", "bridge", "tunnel", "covered"];

    public static ObstacleKind Interpret(OsmTags tags)
    {
        if (tags.Count == 0 || IsElsewhere(tags))
            return ObstacleKind.None;
        if (tags["highway"] is { } highway)
            return highway is "motorway" or "motorway_link" ? ObstacleKind.Impassable : ObstacleKind.None;
        if (IsWater(tags) || IsRailway(tags["railway"]))
            return ObstacleKind.Impassable;
        return IsWall(tags["barrier"]) ? ObstacleKind.Wall : ObstacleKind.None;
    }

    private static bool IsElsewhere(OsmTags tags)
        => tags["tunnel"] is not (null or "no") || tags["bridge"] is not (null or "no") || tags.Is("covered", "yes");

    private static bool IsWater(OsmTags tags)
    {
        if (tags["waterway"] is "river" or "canal" or "riverbank" or "dock" or "tidal_channel" || tags.Is("landuse", "reservoir"))
            return true;
        return tags["natural"] is "coastline" or "bay" || (tags["natural"] is "water" && tags["water"] is not ("fountain" or "pool" or "reflecting_pool"));
    }

    private static bool IsRailway(string? railway) => railway is "rail" or "light_rail" or "subway" or "narrow_gauge" or "monorail" or "funicular";

    private static bool IsWall(string? barrier) => barrier is "wall" or "city_wall" or "retaining_wall" or "fence" or "hedge" or "guard_rail" or "cable_barrier";
}
