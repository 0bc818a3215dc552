using System.ComponentModel;
using Map.Api.Coordinates;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.Coverage.WhatIf;

/// <summary>One change of the stations that is thought through: exactly one of these. Nothing is saved.</summary>
[OneOf]
public sealed record StationChangeInput
{
    /// <summary>A station more.</summary>
    public ImaginedStationInput? Add { get; init; }

    /// <summary>A station stands elsewhere.</summary>
    public MovedStationInput? Move { get; init; }

    /// <summary>The code of a station that closes.</summary>
    public string? Close { get; init; }

    /// <summary>The code of a planned, suspended or closed station that opens.</summary>
    public string? Open { get; init; }

    /// <summary>A station is open at other hours.</summary>
    public ChangedHoursInput? ChangeHours { get; init; }

    /// <summary>A station offers other services.</summary>
    public ChangedServicesInput? ChangeServices { get; init; }
}

/// <summary>A station that is only thought of.</summary>
public sealed record ImaginedStationInput
{
    /// <summary>Its entrance.</summary>
    public required Coordinate At { get; init; }

    /// <summary>Codes of what it offers.</summary>
    public IReadOnlyList<string>? Services { get; init; }

    /// <summary>In OSM's opening_hours syntax; when not given nobody knows when it is open, and with whenOpen it doesn't count.</summary>
    public string? OpeningHours { get; init; }

    /// <summary>The system of the position.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}

/// <summary>A station that moves.</summary>
public sealed record MovedStationInput
{
    /// <summary>Its code.</summary>
    public required string Station { get; init; }

    /// <summary>Its new entrance.</summary>
    public required Coordinate To { get; init; }

    /// <summary>The system of the position.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}

/// <summary>Other hours of a station.</summary>
public sealed record ChangedHoursInput
{
    /// <summary>Its code.</summary>
    public required string Station { get; init; }

    /// <summary>In OSM's opening_hours syntax; null for unknown.</summary>
    public string? OpeningHours { get; init; }
}

/// <summary>Other services of a station.</summary>
public sealed record ChangedServicesInput
{
    /// <summary>Its code.</summary>
    public required string Station { get; init; }

    /// <summary>Codes of all that it offers then.</summary>
    public required IReadOnlyList<string> Services { get; init; }
}
