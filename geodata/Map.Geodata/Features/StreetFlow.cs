using NetTopologySuite.Geometries;

namespace Map.Geodata.Features;

/// <summary>Couriers who ride a stretch of street in the direction of its path, the same figures all along.</summary>
public sealed class StreetFlow
{
    public long Id { get; init; }
    public long SurveyId { get; set; }
    public RideSurvey? Survey { get; set; }
    public required LineString Path { get; set; }
    public required double Metres { get; set; }

    /// <summary>Different couriers in the whole period.</summary>
    public required int Couriers { get; set; }

    /// <summary>Means by hour of a working day, 24 figures; null where too few for an answer.</summary>
    public int?[]? Weekday { get; set; }

    /// <summary>Means by hour of a Saturday or Sunday.</summary>
    public int?[]? Weekend { get; set; }
}
