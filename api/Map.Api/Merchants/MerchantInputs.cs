using System.ComponentModel;
using Map.Api.Coordinates;
using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.Merchants;

/// <summary>A merchant to add.</summary>
public sealed record CreateMerchantInput
{
    /// <summary>The key that people and files use.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its trade, in the words of the source.</summary>
    public required string Category { get; init; }

    /// <summary>Its place in an industry chain.</summary>
    public ChainStage? ChainStage { get; init; }

    /// <summary>Demonstration titles, in the words of who gave them.</summary>
    public IReadOnlyList<string>? Titles { get; init; }

    /// <summary>Its address.</summary>
    public string? Address { get; init; }

    /// <summary>A Point. The store finds its grid; outside every grid it has none.</summary>
    public required Geometry Location { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}

/// <summary>What becomes of a merchant: what is left out stays, null makes it unknown.</summary>
public sealed record UpdateMerchantInput : IUpdateInput
{
    /// <summary>Which one; this or the code.</summary>
    [Id("Merchant")]
    public long? Id { get; init; }

    /// <summary>Which one; this or the id.</summary>
    public string? Code { get; init; }

    /// <summary>The version that was read; the update is refused when somebody else has changed it since.</summary>
    public required int Version { get; init; }

    /// <summary>The code from now on.</summary>
    public Optional<string> NewCode { get; init; }

    /// <summary>Its name.</summary>
    public Optional<string> Name { get; init; }

    /// <summary>Its trade, in the words of the source.</summary>
    public Optional<string> Category { get; init; }

    /// <summary>Its place in an industry chain.</summary>
    public Optional<ChainStage?> ChainStage { get; init; }

    /// <summary>Demonstration titles, in the words of who gave them.</summary>
    public Optional<IReadOnlyList<string>?> Titles { get; init; }

    /// <summary>Its address.</summary>
    public Optional<string?> Address { get; init; }

    /// <summary>A Point. The store finds its grid; outside every grid it has none.</summary>
    public Optional<Geometry> Location { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}
