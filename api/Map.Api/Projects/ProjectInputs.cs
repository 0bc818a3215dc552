using System.ComponentModel;
using Map.Api.Coordinates;
using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.Projects;

/// <summary>A project to add.</summary>
public sealed record CreateProjectInput
{
    /// <summary>The key that people and files use.</summary>
    public required string Code { get; init; }

    /// <summary>In a few words.</summary>
    public required string Title { get; init; }

    /// <summary>How far it is.</summary>
    public required ProjectStatus Status { get; init; }

    /// <summary>The code of the organization that runs it.</summary>
    public string? Organization { get; init; }

    /// <summary>The code of the case that it answers.</summary>
    public string? Need { get; init; }

    /// <summary>The code of the resource that it uses.</summary>
    public string? Resource { get; init; }

    /// <summary>A Point; null where it has no place.</summary>
    public Geometry? Location { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}

/// <summary>What becomes of a project: what is left out stays, null makes it unknown.</summary>
public sealed record UpdateProjectInput : IUpdateInput
{
    /// <summary>Which one; this or the code.</summary>
    [Id("Project")]
    public long? Id { get; init; }

    /// <summary>Which one; this or the id.</summary>
    public string? Code { get; init; }

    /// <summary>The version that was read; the update is refused when somebody else has changed it since.</summary>
    public required int Version { get; init; }

    /// <summary>The code from now on.</summary>
    public Optional<string> NewCode { get; init; }

    /// <summary>In a few words.</summary>
    public Optional<string> Title { get; init; }

    /// <summary>How far it is.</summary>
    public Optional<ProjectStatus> Status { get; init; }

    /// <summary>The code of the organization that runs it.</summary>
    public Optional<string?> Organization { get; init; }

    /// <summary>The code of the case that it answers.</summary>
    public Optional<string?> Need { get; init; }

    /// <summary>The code of the resource that it uses.</summary>
    public Optional<string?> Resource { get; init; }

    /// <summary>A Point; null where it has no place.</summary>
    public Optional<Geometry?> Location { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}
