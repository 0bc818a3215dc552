using System.ComponentModel;
using Map.Api.Coordinates;
using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.Grids;

/// <summary>A grid to add. The points inside find their grid again.</summary>
public sealed record CreateGridInput
{
    /// <summary>The key that people and files use.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its level in the tree, or what special grid it is.</summary>
    public required GridLevel Level { get; init; }

    /// <summary>The code of the grid above it; null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>Residents.</summary>
    [Within(0)]
    public int? Population { get; init; }

    /// <summary>Households.</summary>
    [Within(0)]
    public int? Households { get; init; }

    /// <summary>Couriers, riders and drivers who work here.</summary>
    [Within(0)]
    public int? Couriers { get; init; }

    /// <summary>Full-time grid workers.</summary>
    [Within(0)]
    public int? FullTimeStaff { get; init; }

    /// <summary>Part-time grid workers.</summary>
    [Within(0)]
    public int? PartTimeStaff { get; init; }

    /// <summary>A Polygon or MultiPolygon.</summary>
    public required Geometry Boundary { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}

/// <summary>What becomes of a grid: what is left out stays, null makes it unknown.</summary>
public sealed record UpdateGridInput : IUpdateInput
{
    /// <summary>Which one; this or the code.</summary>
    [Id("Grid")]
    public long? Id { get; init; }

    /// <summary>Which one; this or the id.</summary>
    public string? Code { get; init; }

    /// <summary>The version that was read; the update is refused when somebody else has changed it since.</summary>
    public required int Version { get; init; }

    /// <summary>The code from now on.</summary>
    public Optional<string> NewCode { get; init; }

    /// <summary>Its name.</summary>
    public Optional<string> Name { get; init; }

    /// <summary>Its level in the tree, or what special grid it is.</summary>
    public Optional<GridLevel> Level { get; init; }

    /// <summary>The code of the grid above it; null at the top.</summary>
    public Optional<string?> Parent { get; init; }

    /// <summary>Residents.</summary>
    [Within(0)]
    public Optional<int?> Population { get; init; }

    /// <summary>Households.</summary>
    [Within(0)]
    public Optional<int?> Households { get; init; }

    /// <summary>Couriers, riders and drivers who work here.</summary>
    [Within(0)]
    public Optional<int?> Couriers { get; init; }

    /// <summary>Full-time grid workers.</summary>
    [Within(0)]
    public Optional<int?> FullTimeStaff { get; init; }

    /// <summary>Part-time grid workers.</summary>
    [Within(0)]
    public Optional<int?> PartTimeStaff { get; init; }

    /// <summary>A Polygon or MultiPolygon.</summary>
    public Optional<Geometry> Boundary { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}
