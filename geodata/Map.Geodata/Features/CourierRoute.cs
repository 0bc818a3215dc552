using NetTopologySuite.Geometries;

namespace Map.Geodata.Features;

/// <summary>骑手路线: a line that at least five couriers ride; a rarer one is not stored at all.</summary>
public sealed class CourierRoute : Feature
{
    public string? Name { get; set; }
    public string? Platform { get; set; }

    /// <summary>How many ride it: its weight.</summary>
    public required int Couriers { get; set; }

    /// <summary>Couriers by hour of a working day, 24 figures; an hour of one to four is unknown.</summary>
    public int?[]? Hourly { get; set; }

    /// <summary>Couriers by hour of a Saturday or Sunday, 24 figures; an hour of one to four is unknown.</summary>
    public int?[]? HourlyWeekend { get; set; }

    /// <summary>The survey that found it; null for a line that somebody gave.</summary>
    public long? SurveyId { get; set; }
    public RideSurvey? Survey { get; set; }

    public required LineString Path { get; set; }

    public List<Organization> Organizations { get; } = [];
}
