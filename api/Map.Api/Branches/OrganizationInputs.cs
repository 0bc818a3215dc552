using System.ComponentModel;
using Map.Api.Coordinates;
using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.Branches;

/// <summary>An organization to add.</summary>
public sealed record CreateOrganizationInput
{
    /// <summary>The key that people and files use.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>The code of the organization above it; null at the top. At most six levels.</summary>
    public string? Parent { get; init; }

    /// <summary>The code of the grid in which it works; found by the store when a location is given.</summary>
    public string? Grid { get; init; }

    /// <summary>Its industry, in the words of the source.</summary>
    public string? Industry { get; init; }

    /// <summary>How it was formed.</summary>
    public FormedBy? FormedBy { get; init; }

    /// <summary>Of an association only.</summary>
    public AssociationPurpose? Purpose { get; init; }

    /// <summary>Members.</summary>
    [Within(0)]
    public int? Members { get; init; }

    /// <summary>Instructors.</summary>
    [Within(0)]
    public int? Instructors { get; init; }

    /// <summary>Where it meets: a Point.</summary>
    public Geometry? Location { get; init; }

    /// <summary>Where it is active: a Polygon or MultiPolygon.</summary>
    public Geometry? ActivityArea { get; init; }

    /// <summary>The codes of the courier routes that it follows.</summary>
    public IReadOnlyList<string>? Routes { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}

/// <summary>What becomes of an organization: what is left out stays, null makes it unknown.</summary>
public sealed record UpdateOrganizationInput : IUpdateInput
{
    /// <summary>Which one; this or the code.</summary>
    [Id("Organization")]
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
    public Optional<OrganizationKind> Kind { get; init; }

    /// <summary>The code of the organization above it; null at the top. At most six levels.</summary>
    public Optional<string?> Parent { get; init; }

    /// <summary>The code of the grid in which it works; found by the store when a location is given.</summary>
    public Optional<string?> Grid { get; init; }

    /// <summary>Its industry, in the words of the source.</summary>
    public Optional<string?> Industry { get; init; }

    /// <summary>How it was formed.</summary>
    public Optional<FormedBy?> FormedBy { get; init; }

    /// <summary>Of an association only.</summary>
    public Optional<AssociationPurpose?> Purpose { get; init; }

    /// <summary>Members.</summary>
    [Within(0)]
    public Optional<int?> Members { get; init; }

    /// <summary>Instructors.</summary>
    [Within(0)]
    public Optional<int?> Instructors { get; init; }

    /// <summary>Where it meets: a Point.</summary>
    public Optional<Geometry?> Location { get; init; }

    /// <summary>Where it is active: a Polygon or MultiPolygon.</summary>
    public Optional<Geometry?> ActivityArea { get; init; }

    /// <summary>The codes of the courier routes that it follows.</summary>
    public Optional<IReadOnlyList<string>?> Routes { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}
