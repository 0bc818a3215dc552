using Map.Geodata.Osm;
using Map.Geodata.Reasons;

namespace Map.Geodata.Import.Osm;

/// <summary>How to import streets.</summary>
/// <param name="Name">The city's name in the store; null for the file's name. A city of the same name is replaced.</param>
/// <param name="IsSynthetic">Whether the streets are invented, which the dashboard then says.</param>
/// <param name="DryRun">Whether to do everything but keep nothing.</param>
public sealed record OsmImportOptions(string? Name = null, bool IsSynthetic = false, bool DryRun = false);

/// <summary>What an import of streets did, or with a dry run would have done.</summary>
public sealed record OsmImportReport
{
    /// <summary>The city's name in the store.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the file, without its folder.</summary>
    public required string Source { get; init; }

    /// <summary>What was read and what was odd about it.</summary>
    public required OsmReadReport Read { get; init; }

    /// <summary>Crossings and ends of the street network.</summary>
    public required int Nodes { get; init; }

    /// <summary>Stretches of street between them.</summary>
    public required int Edges { get; init; }

    /// <summary>Metres of street that people may walk.</summary>
    public required long WalkMetres { get; init; }

    /// <summary>Metres of street that e-bikes may use.</summary>
    public required long EbikeMetres { get; init; }

    /// <summary>Metres of walkable street that hang together with nothing else: gaps in the map.</summary>
    public required long IslandMetres { get; init; }

    /// <summary>Roads, areas and points of interest of the base map.</summary>
    public required BaseMapCounts BaseMap { get; init; }

    /// <summary>What the user should look at although it was imported.</summary>
    public required IReadOnlyList<Reason> Warnings { get; init; }

    /// <summary>Whether the city stood in the store before.</summary>
    public required bool Replaced { get; init; }

    /// <summary>False after a dry run: the store is as it was.</summary>
    public required bool Applied { get; init; }

    public required TimeSpan Elapsed { get; init; }
}

/// <summary>How many things of each sort the base map has.</summary>
public readonly record struct BaseMapCounts(int Roads, int Areas, int Pois);
