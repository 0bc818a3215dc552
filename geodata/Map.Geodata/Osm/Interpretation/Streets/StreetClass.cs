using Map.Analysis.Network;

namespace Map.Geodata.Osm.Interpretation.Streets;

/// <summary>Why a way is a street, or is none.</summary>
public enum StreetVerdict
{
    /// <summary>Not about streets at all: a building, a river.</summary>
    None,

    /// <summary>Somebody may walk or ride here.</summary>
    Street,

    /// <summary>A street that neither people on foot nor on an e-bike may use.</summary>
    Closed,

    /// <summary>Proposed, under construction, or gone.</summary>
    NotBuilt,

    /// <summary>The outline of a square that meets no street.</summary>
    DetachedPlaza,

    /// <summary>A corridor inside a building; what is indoors is no part of the street network.</summary>
    Indoor,

    /// <summary>A ferry: its timetable is not known, so nobody is assumed to take it.</summary>
    Ferry,

    /// <summary>A value of "highway" that is no street (a raceway, a rest area) or is not known.</summary>
    OtherHighway,
}

/// <summary>
/// What the class of a way says before any other tag speaks (OSM wiki, "Key:highway" and "OSM tags for routing/Access
/// restrictions", with China's rule that expressways are closed to non-motor traffic and footways to e-bikes).
/// </summary>
internal readonly record struct StreetClass(StreetVerdict Verdict, StreetKind Kind = StreetKind.Other, bool Walk = false, bool Ebike = false)
{
    public static StreetClass Of(OsmTags tags)
    {
        if (tags.Is("route", "ferry"))
            return new(StreetVerdict.Ferry);
        if (tags["highway"] is not { } highway)
            return IsPlatform(tags) ? Foot(StreetKind.Footway) : new(StreetVerdict.None);
        return tags["indoor"] is null or "no" ? OfHighway(highway, tags) : new(StreetVerdict.Indoor);
    }

    private static StreetClass OfHighway(string highway, OsmTags tags) => highway switch
    {
        "motorway" or "motorway_link" => Express(StreetKind.Motorway, tags),
        "trunk" or "trunk_link" => Express(StreetKind.Trunk, tags),
        "primary" or "primary_link" => Road(StreetKind.Primary, tags),
        "secondary" or "secondary_link" => Road(StreetKind.Secondary, tags),
        "tertiary" or "tertiary_link" => Road(StreetKind.Tertiary, tags),
        "unclassified" => Road(StreetKind.Unclassified, tags),
        "residential" => Road(StreetKind.Residential, tags),
        "living_street" => Road(StreetKind.LivingStreet, tags),
        "service" => Road(StreetKind.Service, tags),
        "track" => Road(StreetKind.Track, tags),
        "road" => Road(StreetKind.Other, tags),
        "pedestrian" => Foot(StreetKind.Pedestrian),
        "footway" or "crossing" or "platform" => Foot(StreetKind.Footway),
        "bridleway" => Foot(StreetKind.Path),
        "elevator" => Foot(StreetKind.Other),
        "steps" => new(StreetVerdict.Street, StreetKind.Steps, Walk: true, Ebike: HasRamp(tags)),
        "cycleway" => new(StreetVerdict.Street, StreetKind.Cycleway, Walk: true, Ebike: true),

        // A path that is signed for people on foot is a footway.
        "path" => new(StreetVerdict.Street, StreetKind.Path, Walk: true, Ebike: !tags.Is("foot", "designated")),
        "busway" or "bus_guideway" => new(StreetVerdict.Street),
        "corridor" => new(StreetVerdict.Indoor),
        "construction" or "proposed" or "planned" or "abandoned" or "disused" or "razed" or "demolished" or "removed" or "no" => new(StreetVerdict.NotBuilt),
        _ => new(StreetVerdict.OtherHighway),
    };

    private static StreetClass Road(StreetKind kind, OsmTags tags)
        => tags.Is("motorroad", "yes") ? Express(kind, tags) : new(StreetVerdict.Street, kind, Walk: true, Ebike: true);

    // Closed to both, except where a sidewalk or a cycle lane runs along.
    private static StreetClass Express(StreetKind kind, OsmTags tags)
        => new(StreetVerdict.Street, kind, Walk: SideKeys.Sidewalk.IsPresent(tags), Ebike: SideKeys.Cycleway.IsPresent(tags));

    private static StreetClass Foot(StreetKind kind) => new(StreetVerdict.Street, kind, Walk: true);

    private static bool IsPlatform(OsmTags tags) => tags.Is("railway", "platform") || tags.Is("public_transport", "platform");

    // Nobody carries an e-bike upstairs; a ramp for wheels takes it up.
    private static bool HasRamp(OsmTags tags) => tags["ramp:bicycle"] switch
    {
        null => tags["ramp"] is "yes",
        "no" => false,
        _ => true,
    };
}
