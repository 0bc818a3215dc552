namespace Map.Geodata.Osm.Reading;

/// <summary>What a format's reader hands over.</summary>
internal sealed record ParsedFile(OsmHeader Header, ElementBlock Elements);
