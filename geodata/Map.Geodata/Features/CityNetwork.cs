using NetTopologySuite.Geometries;

namespace Map.Geodata.Features;

/// <summary>The street network of one imported extract; its bytes are read and written by Store/Networks.</summary>
public sealed class CityNetwork
{
    public long Id { get; init; }
    public required string Name { get; set; }
    public required string SourceName { get; set; }

    /// <summary>In lower-case hex.</summary>
    public required string SourceSha256 { get; set; }
    public DateTimeOffset? SourceDate { get; set; }

    /// <summary>In lower-case hex; names the cached file.</summary>
    public required string NetworkSha256 { get; set; }

    /// <summary>Whether it is an invented place, which must be shown as such.</summary>
    public bool Synthetic { get; set; }
    public required int NodeCount { get; set; }
    public required int EdgeCount { get; set; }

    /// <summary>Length of all edges that can be walked.</summary>
    public required long WalkMetres { get; set; }

    /// <summary>Length of all edges that an e-bike may take.</summary>
    public required long EbikeMetres { get; set; }
    public required Polygon Extent { get; set; }
    public DateTimeOffset ImportedAt { get; init; }
}
