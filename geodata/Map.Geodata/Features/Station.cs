using NetTopologySuite.Geometries;

namespace Map.Geodata.Features;

/// <summary>驿站: a place to rest, drink, heat a meal, charge a phone, get advice.</summary>
public sealed class Station : Feature
{
    public required string Name { get; set; }
    public required StationKind Kind { get; set; }
    public BuildKind? BuildKind { get; set; }
    public required StationStatus Status { get; set; }
    public StationTier? Tier { get; set; }
    public string? Purpose { get; set; }
    public string? Brand { get; set; }
    public string? Host { get; set; }
    public string? Address { get; set; }

    public long? GridId { get; set; }

    /// <summary>The smallest grid in which the station lies.</summary>
    public Grid? Grid { get; set; }
    public long? OrganizationId { get; set; }

    /// <summary>The organization that runs the station.</summary>
    public Organization? Organization { get; set; }

    /// <summary>In OSM's opening_hours syntax, local time.</summary>
    public string? OpeningHours { get; set; }

    /// <summary>Square metres.</summary>
    public decimal? FloorAreaM2 { get; set; }
    public int? Seats { get; set; }

    /// <summary>Visitors per day.</summary>
    public int? DailyCapacity { get; set; }

    /// <summary>Whether a rider gets to the door on an e-bike.</summary>
    public bool? RiderAccess { get; set; }

    /// <summary>The entrance.</summary>
    public required Point Location { get; set; }

    /// <summary>What the station offers.</summary>
    public List<Service> Services { get; } = [];
}

/// <summary>暖蜂驿站 and its like, 党群服务中心, 服务点, 食堂, 工坊.</summary>
public enum StationKind { RestStation, ServiceCenter, ServicePoint, Canteen, Workshop }

/// <summary>How a station was built: 整合, 改建, 共建, 新建.</summary>
public enum BuildKind { Integrated, Rebuilt, CoBuilt, New }

public enum StationStatus { Planned, Open, Suspended, Closed }

/// <summary>A station's rank in its circle.</summary>
public enum StationTier { Core, Pole, Point }
