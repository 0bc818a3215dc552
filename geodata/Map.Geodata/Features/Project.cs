using NetTopologySuite.Geometries;

namespace Map.Geodata.Features;

/// <summary>An entry of the 项目清单: pairs a need with a resource.</summary>
public sealed class Project : Feature
{
    public required string Title { get; set; }
    public required ProjectStatus Status { get; set; }
    public long? OrganizationId { get; set; }
    public Organization? Organization { get; set; }
    public long? NeedId { get; set; }
    public Case? Need { get; set; }
    public long? ResourceId { get; set; }
    public Resource? Resource { get; set; }
    public Point? Location { get; set; }
}

public enum ProjectStatus { Proposed, Running, Done, Cancelled }
