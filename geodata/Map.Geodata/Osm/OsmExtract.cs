namespace Map.Geodata.Osm;

/// <summary>
/// A cut-out of OpenStreetMap in memory, as it was in the file: flat columns, elements numbered 0..n-1 in the order of
/// their ids, references between elements as those numbers. It says nothing about what tags mean.
/// </summary>
/// <remarks>About 20 bytes a node and 20 + 4 a reference for a way: a city fits easily, a country does not need to.</remarks>
public sealed class OsmExtract
{
    internal OsmExtract(OsmHeader header, OsmNodes nodes, OsmWays ways, OsmRelations relations, OsmStrings strings, OsmReadReport report)
    {
        Header = header;
        Nodes = nodes;
        Ways = ways;
        Relations = relations;
        Strings = strings;
        Report = report;
    }

    public OsmHeader Header { get; }
    public OsmNodes Nodes { get; }
    public OsmWays Ways { get; }
    public OsmRelations Relations { get; }
    public OsmStrings Strings { get; }
    public OsmReadReport Report { get; }
}
