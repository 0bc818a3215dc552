using System.ComponentModel;
using Map.Api.Coordinates;
using Map.Api.Editing;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.CourierRoutes;

/// <summary>A courier route to add. Only a route that at least five couriers share may be stored.</summary>
public sealed record CreateCourierRouteInput
{
    /// <summary>The key that people and files use.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>The platform for which its couriers ride.</summary>
    public string? Platform { get; init; }

    /// <summary>How many couriers ride it: at least five.</summary>
    public required int Couriers { get; init; }

    /// <summary>Couriers by hour of a working day, 24 figures; an hour of one to four is unknown: null.</summary>
    public IReadOnlyList<int?>? Hourly { get; init; }

    /// <summary>Couriers by hour of a Saturday or Sunday, 24 figures; an hour of one to four is unknown: null.</summary>
    public IReadOnlyList<int?>? HourlyWeekend { get; init; }

    /// <summary>A LineString.</summary>
    public required Geometry Path { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}

/// <summary>What becomes of a courier route: what is left out stays, null makes it unknown.</summary>
public sealed record UpdateCourierRouteInput : IUpdateInput
{
    /// <summary>Which one; this or the code.</summary>
    [Id("CourierRoute")]
    public long? Id { get; init; }

    /// <summary>Which one; this or the id.</summary>
    public string? Code { get; init; }

    /// <summary>The version that was read; the update is refused when somebody else has changed it since.</summary>
    public required int Version { get; init; }

    /// <summary>The code from now on.</summary>
    public Optional<string> NewCode { get; init; }

    /// <summary>Its name.</summary>
    public Optional<string?> Name { get; init; }

    /// <summary>The platform for which its couriers ride.</summary>
    public Optional<string?> Platform { get; init; }

    /// <summary>How many couriers ride it: at least five.</summary>
    public Optional<int> Couriers { get; init; }

    /// <summary>Couriers by hour of a working day, 24 figures; an hour of one to four is unknown: null.</summary>
    public Optional<IReadOnlyList<int?>?> Hourly { get; init; }

    /// <summary>Couriers by hour of a Saturday or Sunday, 24 figures; an hour of one to four is unknown: null.</summary>
    public Optional<IReadOnlyList<int?>?> HourlyWeekend { get; init; }

    /// <summary>A LineString.</summary>
    public Optional<Geometry> Path { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}
