using NetTopologySuite.Geometries;

namespace Map.Geodata.Features;

/// <summary>商圈, 商户联盟, 产业链党建联盟, 片区联合党委: merchants and organizations that act together.</summary>
public sealed class Alliance : Feature
{
    public required string Name { get; set; }
    public required AllianceKind Kind { get; set; }

    public long? LeadOrganizationId { get; set; }

    /// <summary>The organization that leads it.</summary>
    public Organization? LeadOrganization { get; set; }

    /// <summary>Where it is; null where only its members are known.</summary>
    public MultiPolygon? Area { get; set; }

    public List<Merchant> Merchants { get; } = [];
    public List<Organization> Organizations { get; } = [];

    /// <summary>What was reported about it.</summary>
    public List<Indicator> Indicators { get; } = [];
}

public enum AllianceKind { BusinessCircle, MerchantAlliance, IndustryChain, AreaUnion }
