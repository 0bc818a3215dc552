using Map.Geodata.Osm.Interpretation.BaseMap;
using Map.Geodata.Osm.Interpretation.Streets;

namespace Map.Geodata.Osm.Interpretation;

/// <summary>The tags that the interpretation looks at; a reader may drop all others.</summary>
public static class OsmKeys
{
    public static OsmKeyFilter Interpreted { get; } = OsmKeyFilter.Of([.. OsmStreets.Keys, .. OsmBaseMap.Keys]);
}
