using Map.Analysis.Network;

namespace Map.Geodata.Osm.Interpretation.Streets;

/// <summary>The streets of an extract, as the builder of the network takes them, and what was left out.</summary>
/// <param name="Source">Only streets that somebody may use, and only their nodes.</param>
/// <param name="Report">How many ways got which verdict.</param>
public sealed record OsmStreets(StreetSource Source, OsmStreetReport Report)
{
    /// <summary>Every tag key that matters to streets.</summary>
    public static IEnumerable<string> Keys => ["type", "area", .. StreetRules.Keys, .. NodeRules.Keys, .. GateRules.Keys, .. ObstacleRules.Keys];

    public static OsmStreets Create(OsmExtract extract) => new StreetCollector(extract).Collect();
}

/// <summary>Ways that have to do with streets, by what became of them.</summary>
public sealed record OsmStreetReport
{
    /// <summary>Used by somebody.</summary>
    public required int Streets { get; init; }

    /// <summary>Open to nobody on foot or on an e-bike.</summary>
    public required int Closed { get; init; }

    public required int NotBuilt { get; init; }
    public required int Indoor { get; init; }
    public required int Ferries { get; init; }

    /// <summary>A class that is no street, or is not known.</summary>
    public required int OtherHighways { get; init; }

    /// <summary>Outlines of squares that meet no street.</summary>
    public required int DetachedPlazas { get; init; }

    /// <summary>Streets with gaps where the extract lacks a node; what lies between gaps is used.</summary>
    public required int WithGaps { get; init; }
}
