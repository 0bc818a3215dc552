using System.ComponentModel;
using Map.Api.Coordinates;
using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.Stations;

/// <summary>A station to add. Its grid is the lowest of the governance tree in which it lies.</summary>
public sealed record CreateStationInput
{
    /// <summary>The key that people and files use.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required StationKind Kind { get; init; }

    /// <summary>How it was built.</summary>
    public BuildKind? BuildKind { get; init; }

    /// <summary>Whether it is planned, open, suspended or closed.</summary>
    public required StationStatus Status { get; init; }

    /// <summary>Its rank in its circle.</summary>
    public StationTier? Tier { get; init; }

    /// <summary>What it is for.</summary>
    public string? Purpose { get; init; }

    /// <summary>Its brand.</summary>
    public string? Brand { get; init; }

    /// <summary>Who gives the room.</summary>
    public string? Host { get; init; }

    /// <summary>Its address.</summary>
    public string? Address { get; init; }

    /// <summary>The code of the organization that runs it.</summary>
    public string? Organization { get; init; }

    /// <summary>In OSM's opening_hours syntax, local time.</summary>
    public string? OpeningHours { get; init; }

    /// <summary>Square metres, above zero.</summary>
    [Sets(nameof(Station.FloorAreaM2)), Within(0.1, 1_000_000)]
    public double? FloorAreaSquareMetres { get; init; }

    /// <summary>Seats.</summary>
    [Within(0)]
    public int? Seats { get; init; }

    /// <summary>Visitors per day.</summary>
    [Within(0)]
    public int? DailyCapacity { get; init; }

    /// <summary>Whether a rider gets to the door on an e-bike.</summary>
    public bool? RiderAccess { get; init; }

    /// <summary>The entrance: a Point. The store finds its grid; outside every grid it has none.</summary>
    public required Geometry Location { get; init; }

    /// <summary>The codes of the services that it offers.</summary>
    public IReadOnlyList<string>? Services { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}

/// <summary>What becomes of a station: what is left out stays, null makes it unknown.</summary>
public sealed record UpdateStationInput : IUpdateInput
{
    /// <summary>Which one; this or the code.</summary>
    [Id("Station")]
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
    public Optional<StationKind> Kind { get; init; }

    /// <summary>How it was built.</summary>
    public Optional<BuildKind?> BuildKind { get; init; }

    /// <summary>Whether it is planned, open, suspended or closed.</summary>
    public Optional<StationStatus> Status { get; init; }

    /// <summary>Its rank in its circle.</summary>
    public Optional<StationTier?> Tier { get; init; }

    /// <summary>What it is for.</summary>
    public Optional<string?> Purpose { get; init; }

    /// <summary>Its brand.</summary>
    public Optional<string?> Brand { get; init; }

    /// <summary>Who gives the room.</summary>
    public Optional<string?> Host { get; init; }

    /// <summary>Its address.</summary>
    public Optional<string?> Address { get; init; }

    /// <summary>The code of the organization that runs it.</summary>
    public Optional<string?> Organization { get; init; }

    /// <summary>In OSM's opening_hours syntax, local time.</summary>
    public Optional<string?> OpeningHours { get; init; }

    /// <summary>Square metres, above zero.</summary>
    [Sets(nameof(Station.FloorAreaM2)), Within(0.1, 1_000_000)]
    public Optional<double?> FloorAreaSquareMetres { get; init; }

    /// <summary>Seats.</summary>
    [Within(0)]
    public Optional<int?> Seats { get; init; }

    /// <summary>Visitors per day.</summary>
    [Within(0)]
    public Optional<int?> DailyCapacity { get; init; }

    /// <summary>Whether a rider gets to the door on an e-bike.</summary>
    public Optional<bool?> RiderAccess { get; init; }

    /// <summary>The entrance: a Point. The store finds its grid; outside every grid it has none.</summary>
    public Optional<Geometry> Location { get; init; }

    /// <summary>The codes of the services that it offers.</summary>
    public Optional<IReadOnlyList<string>?> Services { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}
