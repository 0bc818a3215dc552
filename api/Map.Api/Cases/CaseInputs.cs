using System.ComponentModel;
using Map.Api.Coordinates;
using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.Cases;

/// <summary>A case to add. It begins OPEN.</summary>
public sealed record CreateCaseInput
{
    /// <summary>The key that people and files use.</summary>
    public required string Code { get; init; }

    /// <summary>What it is.</summary>
    public required CaseKind Kind { get; init; }

    /// <summary>What it is about, in the words of the source.</summary>
    public required string Category { get; init; }

    /// <summary>In a few words; no names of people.</summary>
    public string? Title { get; init; }

    /// <summary>The code of the service that it asks for.</summary>
    public string? Service { get; init; }

    /// <summary>The code of its grid; found by the store when a location is given.</summary>
    public string? Grid { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Until when it is to be settled.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>A Point; null where it has no place.</summary>
    public Geometry? Location { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}

/// <summary>What becomes of a case: what is left out stays, null makes it unknown.</summary>
public sealed record UpdateCaseInput : IUpdateInput
{
    /// <summary>Which one; this or the code.</summary>
    [Id("Case")]
    public long? Id { get; init; }

    /// <summary>Which one; this or the id.</summary>
    public string? Code { get; init; }

    /// <summary>The version that was read; the update is refused when somebody else has changed it since.</summary>
    public required int Version { get; init; }

    /// <summary>The code from now on.</summary>
    public Optional<string> NewCode { get; init; }

    /// <summary>What it is.</summary>
    public Optional<CaseKind> Kind { get; init; }

    /// <summary>What it is about, in the words of the source.</summary>
    public Optional<string> Category { get; init; }

    /// <summary>In a few words; no names of people.</summary>
    public Optional<string?> Title { get; init; }

    /// <summary>The code of the service that it asks for.</summary>
    public Optional<string?> Service { get; init; }

    /// <summary>The code of its grid; found by the store when a location is given.</summary>
    public Optional<string?> Grid { get; init; }

    /// <summary>When it was opened.</summary>
    public Optional<DateTimeOffset> OpenedAt { get; init; }

    /// <summary>Until when it is to be settled.</summary>
    public Optional<DateTimeOffset?> Deadline { get; init; }

    /// <summary>A Point; null where it has no place.</summary>
    public Optional<Geometry?> Location { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}
