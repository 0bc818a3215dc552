using NetTopologySuite.Geometries;

namespace Map.Geodata.Features;

/// <summary>商户.</summary>
public sealed class Merchant : Feature
{
    public required string Name { get; set; }
    public required string Category { get; set; }
    public ChainStage? ChainStage { get; set; }

    /// <summary>Demonstration titles, in the words of who gave them.</summary>
    public string[] Titles { get; set; } = [];

    public long? GridId { get; set; }
    public Grid? Grid { get; set; }
    public string? Address { get; set; }
    public required Point Location { get; set; }

    public List<Offer> Offers { get; } = [];
    public List<Alliance> Alliances { get; } = [];
}

/// <summary>上游, 中游, 下游.</summary>
public enum ChainStage { Upstream, Midstream, Downstream }
