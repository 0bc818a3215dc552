using System.ComponentModel;
using Map.Api.Coordinates;
using Map.Api.Editing;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.Resources;

/// <summary>A resource to add.</summary>
public sealed record CreateResourceInput
{
    /// <summary>The key that people and files use.</summary>
    public required string Code { get; init; }

    /// <summary>The code of the organization that offers it.</summary>
    public required string Organization { get; init; }

    /// <summary>What it is, in the words of the source.</summary>
    public required string Kind { get; init; }

    /// <summary>In a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The code of the service that it offers.</summary>
    public string? Service { get; init; }

    /// <summary>A Point; null where it has no place.</summary>
    public Geometry? Location { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}

/// <summary>What becomes of a resource: what is left out stays, null makes it unknown.</summary>
public sealed record UpdateResourceInput : IUpdateInput
{
    /// <summary>Which one; this or the code.</summary>
    [Id("Resource")]
    public long? Id { get; init; }

    /// <summary>Which one; this or the id.</summary>
    public string? Code { get; init; }

    /// <summary>The version that was read; the update is refused when somebody else has changed it since.</summary>
    public required int Version { get; init; }

    /// <summary>The code from now on.</summary>
    public Optional<string> NewCode { get; init; }

    /// <summary>The code of the organization that offers it.</summary>
    public Optional<string> Organization { get; init; }

    /// <summary>What it is, in the words of the source.</summary>
    public Optional<string> Kind { get; init; }

    /// <summary>In a few words.</summary>
    public Optional<string> Title { get; init; }

    /// <summary>The code of the service that it offers.</summary>
    public Optional<string?> Service { get; init; }

    /// <summary>A Point; null where it has no place.</summary>
    public Optional<Geometry?> Location { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}
