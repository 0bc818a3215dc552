namespace Map.Geodata.Reasons;

/// <summary>What is odd about an OSM extract, with how often.</summary>
internal static class StreetReasons
{
    public static ReasonKind WaysCut { get; } = ReasonKind.Of("{count} ways name nodes that the file does not hold; they were cut there");

    public static ReasonKind RelationsIncomplete { get; } = ReasonKind.Of("{count} relations name members that the file does not hold; what could be closed was kept");

    public static ReasonKind ElementsTwice { get; } = ReasonKind.Of("{count} elements came twice; the last one counts");

    public static ReasonKind NodesOffEarth { get; } = ReasonKind.Of("{count} nodes have no position on Earth; they were left out");

    public static ReasonKind AreasMended { get; } = ReasonKind.Of("{count} areas crossed themselves and were mended");

    public static ReasonKind OutlinesOpen { get; } = ReasonKind.Of("{count} outlines of areas do not close; they were left out");

    public static ReasonKind SquaresDetached { get; } = ReasonKind.Of("{count} squares drawn as areas meet no street; they were left out of the network");

    public static ReasonKind FerriesLeftOut { get; } = ReasonKind.Of("{count} ferries were left out: they keep timetables, not speeds");
}
