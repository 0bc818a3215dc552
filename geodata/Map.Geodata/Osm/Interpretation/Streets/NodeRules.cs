using Map.Analysis.Network;

namespace Map.Geodata.Osm.Interpretation.Streets;

/// <summary>What stands on a node of a street (OSM wiki, "Key:barrier", "Tag:highway=crossing", "Tag:highway=traffic_signals").</summary>
public static class NodeRules
{
    /// <summary>Every key that the rules look at.</summary>
    public static IEnumerable<string> Keys =>
        ["barrier", "locked", "opening_hours", "highway", "crossing", "crossing:signals", .. AccessRule.Walk.Keys, .. AccessRule.Ebike.Keys];

    public static NodeTraits Interpret(OsmTags tags)
    {
        if (tags.Count == 0)
            return NodeTraits.None;

        string? highway = tags["highway"];
        var traits = Blocked(tags, highway);
        if (IsGate(tags["barrier"]))
            traits |= NodeTraits.Gate;
        if (IsCrossing(tags, highway))
            traits |= NodeTraits.Crossing;
        if (HasSignals(tags, highway))
            traits |= NodeTraits.Signals;
        return traits;
    }

    private static NodeTraits Blocked(OsmTags tags, string? highway)
    {
        var (walk, ebike) = highway == "elevator" ? (true, false) : PassableByDefault(tags);
        if ((walk, ebike) == (true, true) && tags["barrier"] is null)
            return NodeTraits.None;

        var traits = AccessRule.Walk.Allows(tags, null, walk) ? NodeTraits.None : NodeTraits.BlocksWalk;
        return AccessRule.Ebike.Allows(tags, null, ebike) ? traits : traits | NodeTraits.BlocksEbike;
    }

    // A barrier is there to stop cars; unless it is known to stop more than them, it lets people and two wheels through.
    private static (bool Walk, bool Ebike) PassableByDefault(OsmTags tags) => tags["barrier"] switch
    {
        null => (true, true),
        "wall" or "city_wall" or "retaining_wall" or "fence" or "hedge" or "ditch" or "guard_rail" or "cable_barrier" => (false, false),
        "stile" or "kissing_gate" or "horse_stile" or "turnstile" or "full-height_turnstile" or "step" or "debris" => (true, false),
        _ when tags.Is("locked", "yes") => (false, false),
        _ => (true, true),
    };

    internal static bool IsGate(string? barrier)
        => barrier is "gate" or "lift_gate" or "swing_gate" or "sliding_gate" or "sliding_beam" or "wicket_gate" or "kissing_gate"
            or "hampshire_gate" or "turnstile" or "full-height_turnstile" or "door";

    private static bool IsCrossing(OsmTags tags, string? highway)
        => tags["crossing"] is var crossing && crossing != "no" && (highway == "crossing" || crossing is not null);

    private static bool HasSignals(OsmTags tags, string? highway)
        => highway == "traffic_signals" || tags.Is("crossing", "traffic_signals") || tags.Is("crossing:signals", "yes");
}
