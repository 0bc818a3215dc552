namespace Map.Analysis.Network;

/// <summary>
/// Streets as they come from a map, not yet a graph: nodes with coordinates and traits, ways as runs of node indices.
/// Ways that share a node index meet there. The input of <see cref="NetworkBuilder"/>.
/// </summary>
public sealed class StreetSource
{
    /// <summary>Longitude of each node in 10⁻⁷ degrees, WGS-84, within ±1,800,000,000.</summary>
    public required int[] NodeLon { get; init; }

    /// <summary>Latitude of each node in 10⁻⁷ degrees, WGS-84, within ±900,000,000.</summary>
    public required int[] NodeLat { get; init; }

    /// <summary>Traits of each node; as long as <see cref="NodeLon"/>.</summary>
    public required NodeTraits[] NodeTraits { get; init; }

    /// <summary>Node indices of way w stand in <see cref="Refs"/> from FirstRef[w] to FirstRef[w+1]; one longer than the ways.</summary>
    public required int[] FirstRef { get; init; }

    /// <summary>Node indices of all ways, one after the other.</summary>
    public required int[] Refs { get; init; }

    /// <summary>Who may use each way.</summary>
    public required StreetAccess[] Access { get; init; }

    /// <summary>The class of each way.</summary>
    public required StreetKind[] Kind { get; init; }

    /// <summary>The traits of each way.</summary>
    public required StreetTraits[] Traits { get; init; }

    /// <summary>The id of each way in its source, for tracing an answer back to the map; 0 where there is none.</summary>
    public required long[] SourceId { get; init; }

    /// <summary>When gates that keep hours may be passed, by node index; these nodes have traits.</summary>
    public IReadOnlyDictionary<int, GateOpening> GateHours { get; init; } = new Dictionary<int, GateOpening>();

    /// <summary>What nobody walks through on the way between a place and its street.</summary>
    public Obstacle[] Obstacles { get; init; } = [];

    /// <summary>How many ways there are.</summary>
    public int WayCount => Access.Length;
}
