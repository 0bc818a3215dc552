using Map.SampleCity.Layout;

namespace Map.SampleCity.Streets;

/// <summary>OSM tags of a street by its rank.</summary>
internal static class StreetTags
{
    public static (string Key, string Value)[] Of(PlanLine line, bool isOld)
    {
        var tags = line.Rank switch
        {
            StreetRank.Primary => [("highway", "primary"), ("lanes", "6"), ("sidewalk", "separate"), ("cycleway:both", "track"), ("maxspeed", "60")],
            StreetRank.Secondary => [("highway", "secondary"), ("lanes", "4"), ("sidewalk", "separate"), ("cycleway:both", "lane"), ("maxspeed", "50")],
            StreetRank.Collector => [("highway", "tertiary"), ("lanes", "2"), ("sidewalk", "both")],
            _ when isOld => [("highway", "living_street")],
            _ => new (string, string)[] { ("highway", "residential"), ("sidewalk", "both") },
        };
        if (line.At == Plan.OneWayNorth || line.At == Plan.OneWaySouth) tags = [.. tags, ("oneway", "yes"), ("oneway:bicycle", "no"), ("cycleway", "opposite_lane")];
        return [.. tags, ("name", line.Name), ("surface", isOld ? "sett" : "asphalt")];
    }
}
