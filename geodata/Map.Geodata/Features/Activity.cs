using NetTopologySuite.Geometries;

namespace Map.Geodata.Features;

/// <summary>活动.</summary>
public sealed class Activity : Feature
{
    public required string Kind { get; set; }
    public required string Title { get; set; }
    public long? OrganizationId { get; set; }
    public Organization? Organization { get; set; }
    public required DateOnly HeldOn { get; set; }
    public int? Participants { get; set; }
    public Point? Location { get; set; }
}
