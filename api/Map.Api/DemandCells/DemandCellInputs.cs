using System.ComponentModel;
using Map.Api.Coordinates;
using Map.Api.Editing;
using Map.GraphQL.Building;
using NetTopologySuite.Geometries;

namespace Map.Api.DemandCells;

/// <summary>A demand cell to add.</summary>
public sealed record CreateDemandCellInput
{
    /// <summary>The key that people and files use.</summary>
    public required string Code { get; init; }

    /// <summary>Residents.</summary>
    [Within(0)]
    public int? Residents { get; init; }

    /// <summary>Couriers present by hour of a working day, 24 figures; null where unknown.</summary>
    public IReadOnlyList<int?>? CouriersWeekday { get; init; }

    /// <summary>Couriers present by hour of a Saturday or Sunday, 24 figures; null where unknown.</summary>
    public IReadOnlyList<int?>? CouriersWeekend { get; init; }

    /// <summary>Couriers who wait there at some time of an hour of a working day, 24 figures; an hour of one to four is unknown: null.</summary>
    public IReadOnlyList<int?>? WaitingWeekday { get; init; }

    /// <summary>The same of a Saturday or Sunday.</summary>
    public IReadOnlyList<int?>? WaitingWeekend { get; init; }

    /// <summary>Where the figures come from.</summary>
    public required string Source { get; init; }

    /// <summary>A Point. The store finds its grid; outside every grid it has none.</summary>
    public required Geometry Location { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}

/// <summary>What becomes of a demand cell: what is left out stays, null makes it unknown.</summary>
public sealed record UpdateDemandCellInput : IUpdateInput
{
    /// <summary>Which one; this or the code.</summary>
    [Id("DemandCell")]
    public long? Id { get; init; }

    /// <summary>Which one; this or the id.</summary>
    public string? Code { get; init; }

    /// <summary>The version that was read; the update is refused when somebody else has changed it since.</summary>
    public required int Version { get; init; }

    /// <summary>The code from now on.</summary>
    public Optional<string> NewCode { get; init; }

    /// <summary>Residents.</summary>
    [Within(0)]
    public Optional<int?> Residents { get; init; }

    /// <summary>Couriers present by hour of a working day, 24 figures; null where unknown.</summary>
    public Optional<IReadOnlyList<int?>?> CouriersWeekday { get; init; }

    /// <summary>Couriers present by hour of a Saturday or Sunday, 24 figures; null where unknown.</summary>
    public Optional<IReadOnlyList<int?>?> CouriersWeekend { get; init; }

    /// <summary>Couriers who wait there at some time of an hour of a working day, 24 figures; an hour of one to four is unknown: null.</summary>
    public Optional<IReadOnlyList<int?>?> WaitingWeekday { get; init; }

    /// <summary>The same of a Saturday or Sunday.</summary>
    public Optional<IReadOnlyList<int?>?> WaitingWeekend { get; init; }

    /// <summary>Where the figures come from.</summary>
    public Optional<string> Source { get; init; }

    /// <summary>A Point. The store finds its grid; outside every grid it has none.</summary>
    public Optional<Geometry> Location { get; init; }

    /// <summary>The system of the positions.</summary>
    [DefaultValue(CoordinateSystemName.Wgs84)]
    public CoordinateSystemName CoordinateSystem { get; init; }
}
