namespace Map.Geodata.Osm.Interpretation.BaseMap;

/// <summary>Which places are shown by a symbol or a name (OSM wiki, "Points of interest").</summary>
internal static class PoiRules
{
    // The first key that says something names the kind.
    private static readonly string[] AnyValue = ["amenity", "shop", "tourism", "healthcare", "office", "leisure", "craft", "historic"];

    public static IEnumerable<string> Keys => [.. AnyValue, "railway", "public_transport", "highway", "aeroway", "place", "access", .. Names.Keys];

    /// <summary>Null when there is nothing to show. Without a name, only what everybody may need on the way is shown.</summary>
    public static string? FindKind(OsmTags tags)
    {
        if (Names.Find(tags) is null)
            return IsNeededOnTheWay(tags) ? tags["amenity"] : null;
        return Stop(tags) ?? General(tags) ?? Place(tags);
    }

    private static bool IsNeededOnTheWay(OsmTags tags)
        => tags["amenity"] is "toilets" or "drinking_water" or "charging_station" && tags["access"] is not ("private" or "no");

    private static string? Stop(OsmTags tags)
    {
        if (tags["railway"] is "station" or "halt" or "tram_stop" or "subway_entrance")
            return tags["railway"];
        if (tags["highway"] is "bus_stop")
            return "bus_stop";
        if (tags["public_transport"] is "station")
            return "station";
        return tags["aeroway"] is "aerodrome" or "terminal" ? tags["aeroway"] : null;
    }

    private static string? General(OsmTags tags)
    {
        foreach (string key in AnyValue)
        {
            string? value = Names.Clean(tags[key]);
            if (value is not null && !IsNothingToShow(value))
                return value == "yes" ? key : value;
        }

        return null;
    }

    // No longer there, or furniture of the street that some mappers number by "name".
    private static bool IsNothingToShow(string value)
        => value is "no" or "vacant" or "bench" or "waste_basket" or "parking_space" or "parking_entrance" or "bicycle_parking";

    private static string? Place(OsmTags tags) => tags["place"] switch
    {
        "city" or "town" or "village" or "hamlet" or "suburb" or "quarter" or "neighbourhood" or "square" or "island" => tags["place"],
        _ => null,
    };
}
