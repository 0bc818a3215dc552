namespace Map.Geodata.Reasons;

/// <summary>What doesn't fit together on the map, although it was written.</summary>
internal static class AreaReasons
{
    public static ReasonKind OutsideItsGrid { get; } = ReasonKind.Of("its position lies {metres} m outside its grid \"{code}\"");

    /// <summary>The codes stand in quotation marks.</summary>
    public static ReasonKind SiblingsOverlap { get; } = ReasonKind.Of("it overlaps its sibling {codes} by {area} m²");

    public static ReasonKind ChildrenLeaveAGap { get; } = ReasonKind.Of(
        "the children of \"{code}\" leave {area} m² of it uncovered, in one place; the largest gap has {largest} m² and lies at {longitude}, {latitude}");

    public static ReasonKind ChildrenLeaveGaps { get; } = ReasonKind.Of(
        "the children of \"{code}\" leave {area} m² of it uncovered, in {places} places; the largest gap has {largest} m² and lies at {longitude}, {latitude}");
}
