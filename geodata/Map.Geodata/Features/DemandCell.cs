using NetTopologySuite.Geometries;

namespace Map.Geodata.Features;

/// <summary>需求单元: how many people need service here, and when.</summary>
public sealed class DemandCell : Feature
{
    public int? Residents { get; set; }

    /// <summary>Couriers present by hour of a working day, 24 figures.</summary>
    public int?[]? CouriersWeekday { get; set; }

    /// <summary>Couriers present by hour of a Saturday or Sunday, 24 figures.</summary>
    public int?[]? CouriersWeekend { get; set; }

    /// <summary>Couriers who wait there at some time of an hour of a working day, 24 figures; an hour of one to four is unknown.</summary>
    public int?[]? WaitingWeekday { get; set; }

    /// <summary>The same of a Saturday or Sunday.</summary>
    public int?[]? WaitingWeekend { get; set; }

    /// <summary>Where the figures come from.</summary>
    public required string Source { get; set; }

    public long? GridId { get; set; }
    public Grid? Grid { get; set; }
    public required Point Location { get; set; }
}
