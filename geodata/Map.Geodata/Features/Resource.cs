using NetTopologySuite.Geometries;

namespace Map.Geodata.Features;

/// <summary>An entry of the 资源清单: something that an organization can offer.</summary>
public sealed class Resource : Feature
{
    public long OrganizationId { get; set; }
    public Organization? Organization { get; set; }
    public required string Kind { get; set; }
    public required string Title { get; set; }

    public long? ServiceId { get; set; }

    /// <summary>The service of the catalogue that it offers; null where nobody has said.</summary>
    public Service? Service { get; set; }
    public Point? Location { get; set; }
}
