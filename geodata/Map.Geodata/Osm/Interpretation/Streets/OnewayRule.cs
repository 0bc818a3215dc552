namespace Map.Geodata.Osm.Interpretation.Streets;

/// <summary>Which directions of a way a mode's traffic takes (OSM wiki, "Key:oneway", "Key:oneway:bicycle", "Key:conveying").</summary>
internal readonly record struct OnewayRule(bool Forward, bool Backward)
{
    private static readonly OnewayRule Both = new(true, true);
    private static readonly OnewayRule OnlyForward = new(true, false);
    private static readonly OnewayRule OnlyBackward = new(false, true);
    private static readonly OnewayRule Neither = new(false, false);

    public static IEnumerable<string> Keys =>
        ["oneway", "oneway:bicycle", "oneway:foot", "junction", "conveying", .. SideKeys.Cycleway.Keys, "cycleway:left:oneway", "cycleway:right:oneway"];

    public bool Allows(Direction direction) => direction == Direction.Forward ? Forward : Backward;

    /// <summary>
    /// One-way streets do not bind people on foot; only oneway:foot does, and a moving stair or pavement, which
    /// runs as "conveying" says or, when that says just "yes", as "oneway" says.
    /// </summary>
    public static OnewayRule OfWalk(OsmTags tags)
    {
        if (Meaning(tags["oneway:foot"]) is { } said)
            return said;
        return tags["conveying"] switch
        {
            "forward" => OnlyForward,
            "backward" => OnlyBackward,
            "yes" => Meaning(tags["oneway"]) ?? Both,
            _ => Both,
        };
    }

    /// <summary>E-bikes keep to one-way streets unless bicycles are let through the other way.</summary>
    public static OnewayRule OfEbike(OsmTags tags)
    {
        if (Meaning(tags["oneway:bicycle"]) is { } said)
            return said;
        var street = Meaning(tags["oneway"]) ?? (IsImplied(tags) ? OnlyForward : Both);
        bool hasOneDirection = street.Forward != street.Backward;
        return hasOneDirection && HasContraflow(tags) ? Both : street;
    }

    private static bool IsImplied(OsmTags tags) => tags["junction"] is "roundabout" or "circular" || tags.Is("highway", "motorway");

    private static bool HasContraflow(OsmTags tags)
        => SideKeys.Cycleway.Values(tags).Any(value => value.StartsWith("opposite", StringComparison.Ordinal))
            || IsContraflow(tags["cycleway:left:oneway"]) || IsContraflow(tags["cycleway:right:oneway"]);

    private static bool IsContraflow(string? oneway) => oneway is "no" or "-1";

    // "reversible" changes with the hour, and nobody knows which way it is now; "alternating" lets both ways in turn.
    private static OnewayRule? Meaning(string? value) => value switch
    {
        "yes" or "true" or "1" => OnlyForward,
        "-1" or "reverse" => OnlyBackward,
        "no" or "false" or "0" or "alternating" => Both,
        "reversible" => Neither,
        _ => null,
    };
}
