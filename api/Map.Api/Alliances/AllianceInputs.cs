using System.ComponentModel;
using Map.Api.Coordinates;
using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.Alliances;

/// <summary>An alliance to add.</summary>
public sealed record CreateAllianceInput
{
    /// <summary>The key that people and files use.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required AllianceKind Kind { get; init; }

    /// <summary>The code of the organization that leads it.</summary>
    public string? LeadOrganization { get; init; }

    /// <summary>A Polygon or MultiPolygon; null where only its members are known.</summary>
    public Geometry? Area { get; init; }

    /// <summary>The codes of the merchants that are members.</summary>
    public IReadOnlyList<string>? Merchants { get; init; }

    /// <summary>The codes of the organizations that are members.</summary>
    public IReadOnlyList<string>? Organizations { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}

/// <summary>What becomes of an alliance: what is left out stays, null makes it unknown.</summary>
public sealed record UpdateAllianceInput : IUpdateInput
{
    /// <summary>Which one; this or the code.</summary>
    [Id("Alliance")]
    public long? Id { get; init; }

    /// <summary>Which one; this or the id.</summary>
    public string? Code { get; init; }

    /// <summary>The version that was read; the update is refused when somebody else has changed it since.</summary>
    public required int Version { get; init; }

    /// <summary>The code from now on.</summary>
    public Optional<string> NewCode { get; init; }

    /// <summary>Its name.</summary>
    public Optional<string> Name { get; init; }

    /// <summary>What it is.</summary>
    public Optional<AllianceKind> Kind { get; init; }

    /// <summary>The code of the organization that leads it.</summary>
    public Optional<string?> LeadOrganization { get; init; }

    /// <summary>A Polygon or MultiPolygon; null where only its members are known.</summary>
    public Optional<Geometry?> Area { get; init; }

    /// <summary>The codes of the merchants that are members.</summary>
    public Optional<IReadOnlyList<string>?> Merchants { get; init; }

    /// <summary>The codes of the organizations that are members.</summary>
    public Optional<IReadOnlyList<string>?> Organizations { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}
