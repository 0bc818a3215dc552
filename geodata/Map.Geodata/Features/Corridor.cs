using NetTopologySuite.Geometries;

namespace Map.Geodata.Features;

/// <summary>A stretch that many couriers ride in the direction of its path, much the same ones all along.</summary>
public sealed class Corridor
{
    public long Id { get; init; }
    public long SurveyId { get; set; }
    public RideSurvey? Survey { get; set; }

    /// <summary>From 1, the most ridden metres first.</summary>
    public required int Ordinal { get; set; }
    public required LineString Path { get; set; }
    public required double Metres { get; set; }

    /// <summary>Different couriers in the whole period: the mean along it.</summary>
    public required int Couriers { get; set; }

    /// <summary>Means by hour of a working day, 24 figures; null where too few for an answer.</summary>
    public int?[]? Weekday { get; set; }

    /// <summary>Means by hour of a Saturday or Sunday.</summary>
    public int?[]? Weekend { get; set; }
}
