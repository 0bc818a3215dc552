namespace Map.Geodata.Osm.Interpretation.BaseMap;

internal readonly record struct AreaUse(BaseAreaClass Class, string Kind);

/// <summary>Which closed ways and multipolygons are drawn as areas, and as what (OSM wiki, "Map features").</summary>
internal static class AreaRules
{
    public static IEnumerable<string> Keys =>
        ["building", "natural", "water", "waterway", "landuse", "leisure", "amenity", "tourism", "aeroway", "man_made", "place", "highway", "railway", "public_transport", "area", "type"];

    /// <summary>Null when the element is no area to draw. What stands above what: buildings, water, grounds, green, land use.</summary>
    public static AreaUse? Find(OsmTags tags)
    {
        if (tags.Is("area", "no"))
            return null;
        return Use(BaseAreaClass.Building, Building(tags))
            ?? Use(BaseAreaClass.Water, Water(tags))
            ?? Use(BaseAreaClass.Landuse, Grounds(tags))
            ?? Use(BaseAreaClass.Green, Green(tags))
            ?? Use(BaseAreaClass.Landuse, Landuse(tags));
    }

    private static AreaUse? Use(BaseAreaClass drawnAs, string? kind) => kind is null ? null : new AreaUse(drawnAs, kind);

    private static string? Building(OsmTags tags) => tags["building"] is var building and not "no" ? Names.Clean(building) : null;

    private static string? Water(OsmTags tags)
    {
        if (tags["natural"] is "water")
            return Names.Clean(tags["water"]) ?? "water";
        if (tags["natural"] is "bay")
            return "bay";
        if (tags["waterway"] is "riverbank" or "dock")
            return tags["waterway"];
        if (tags["landuse"] is "reservoir" or "basin")
            return tags["landuse"];
        return tags["leisure"] is "swimming_pool" ? tags["leisure"] : null;
    }

    private static string? Grounds(OsmTags tags)
    {
        if (tags["amenity"] is "school" or "university" or "college" or "kindergarten" or "hospital" or "clinic" or "marketplace" or "bus_station" or "parking")
            return tags["amenity"];
        if (tags["leisure"] is "stadium" or "sports_centre")
            return tags["leisure"];
        return tags["tourism"] is "zoo" or "theme_park" ? tags["tourism"] : null;
    }

    private static string? Green(OsmTags tags)
    {
        if (tags["leisure"] is "park" or "garden" or "pitch" or "playground" or "golf_course" or "nature_reserve" or "dog_park" or "common" or "recreation_ground")
            return tags["leisure"];
        if (tags["landuse"] is "grass" or "forest" or "meadow" or "village_green" or "recreation_ground" or "cemetery" or "orchard" or "vineyard"
            or "allotments" or "plant_nursery" or "flowerbed" or "greenery" or "greenfield")
            return tags["landuse"];
        return tags["natural"] is "wood" or "scrub" or "grassland" or "heath" or "wetland" or "shrubbery" ? tags["natural"] : null;
    }

    private static string? Landuse(OsmTags tags)
    {
        if (tags["landuse"] is "residential" or "commercial" or "retail" or "industrial" or "construction" or "brownfield" or "railway" or "military"
            or "education" or "institutional" or "religious" or "garages" or "depot" or "port" or "quarry" or "landfill" or "farmland" or "farmyard")
            return tags["landuse"];
        if (tags["aeroway"] is "aerodrome" or "apron")
            return tags["aeroway"];
        if (tags["man_made"] is "bridge")
            return "bridge";
        if (tags["natural"] is "beach" or "sand" or "bare_rock")
            return tags["natural"];
        return tags["place"] is "square" ? "square" : Paved(tags);
    }

    // Streets are lines, even in a ring, unless the map says that the whole area is walked on.
    private static string? Paved(OsmTags tags)
    {
        if (!tags.Is("area", "yes") && !tags.Is("type", "multipolygon"))
            return null;
        if (tags["highway"] is "pedestrian" or "footway" or "service" or "living_street" or "residential" or "path" or "platform")
            return tags["highway"];
        return tags["railway"] is "platform" || tags["public_transport"] is "platform" ? "platform" : null;
    }
}
