using Map.Analysis.Network;

namespace Map.Geodata.Osm.Interpretation.Streets;

/// <summary>What a way is for people on foot and on e-bikes.</summary>
/// <param name="Verdict">When it is not <see cref="StreetVerdict.Street"/>, nobody may use the way.</param>
/// <param name="Kind">The class of the street.</param>
/// <param name="Access">Who may use it in which direction of its nodes.</param>
/// <param name="Traits">What it is besides its class.</param>
public readonly record struct StreetUse(StreetVerdict Verdict, StreetKind Kind, StreetAccess Access, StreetTraits Traits);

/// <summary>
/// Decides from tags alone. The class of the street says what holds by default (<see cref="StreetClass"/>), access tags
/// change it (<see cref="AccessRule"/>), one-way tags take a direction away (<see cref="OnewayRule"/>).
/// </summary>
public static class StreetRules
{
    /// <summary>Every key that any of the rules looks at.</summary>
    public static IEnumerable<string> Keys =>
    [
        "highway", "route", "railway", "public_transport", "indoor", "motorroad", "ramp", "ramp:bicycle", "bridge", "tunnel",
        .. AccessRule.Walk.Keys, .. AccessRule.Ebike.Keys, .. OnewayRule.Keys, .. SideKeys.Sidewalk.Keys, .. SideKeys.Cycleway.Keys,
    ];

    public static StreetUse Interpret(OsmTags tags)
    {
        var street = StreetClass.Of(tags);
        if (street.Verdict != StreetVerdict.Street)
            return new StreetUse(street.Verdict, StreetKind.Other, StreetAccess.None, StreetTraits.None);

        var access = WalkAccess(tags, street) | EbikeAccess(tags, street);
        var verdict = access == StreetAccess.None ? StreetVerdict.Closed : StreetVerdict.Street;
        return new StreetUse(verdict, street.Kind, access, TraitsOf(tags, street.Kind));
    }

    private static StreetAccess WalkAccess(OsmTags tags, StreetClass street)
    {
        var oneway = OnewayRule.OfWalk(tags);
        return When(Direction.Forward, StreetAccess.WalkForward) | When(Direction.Backward, StreetAccess.WalkBackward);

        StreetAccess When(Direction direction, StreetAccess flag)
            => oneway.Allows(direction) && AccessRule.Walk.Allows(tags, direction, street.Walk) ? flag : StreetAccess.None;
    }

    private static StreetAccess EbikeAccess(OsmTags tags, StreetClass street)
    {
        // On steps only a ramp helps: bicycle=yes there means that one may carry it.
        if (street is { Kind: StreetKind.Steps, Ebike: false })
            return StreetAccess.None;

        var oneway = OnewayRule.OfEbike(tags);
        return When(Direction.Forward, StreetAccess.EbikeForward) | When(Direction.Backward, StreetAccess.EbikeBackward);

        StreetAccess When(Direction direction, StreetAccess flag)
        {
            bool isOpen = oneway.Allows(direction) || AccessRule.Ebike.OpensDirection(tags, direction);
            return isOpen && AccessRule.Ebike.Allows(tags, direction, street.Ebike) ? flag : StreetAccess.None;
        }
    }

    private static StreetTraits TraitsOf(OsmTags tags, StreetKind kind)
    {
        var traits = kind == StreetKind.Steps ? StreetTraits.Steps : StreetTraits.None;
        if (tags["bridge"] is not (null or "no"))
            traits |= StreetTraits.Bridge;
        // A passage through a building lies on the ground; people live above it and step out into it.
        if (tags["tunnel"] is not (null or "no" or "building_passage"))
            traits |= StreetTraits.Tunnel;
        if (tags["junction"] is "roundabout" or "circular")
            traits |= StreetTraits.Roundabout;
        return traits;
    }
}
