using NetTopologySuite.Geometries;

namespace Map.Geodata.Features;

/// <summary>组织: a committee, a branch, a union, …, in a tree of up to six levels.</summary>
public sealed class Organization : Feature, ITreeNode
{
    public required string Name { get; set; }
    public required OrganizationKind Kind { get; set; }

    public long? ParentId { get; set; }
    public Organization? Parent { get; set; }
    public List<Organization> Children { get; } = [];

    public long? GridId { get; set; }
    public Grid? Grid { get; set; }

    /// <summary>E-commerce, transport and logistics, food delivery, internet, … in the words of the source.</summary>
    public string? Industry { get; set; }
    public FormedBy? FormedBy { get; set; }

    /// <summary>Of an association only.</summary>
    public AssociationPurpose? Purpose { get; set; }
    public int? Members { get; set; }
    public int? Instructors { get; set; }

    public Point? Location { get; set; }
    public MultiPolygon? ActivityArea { get; set; }

    /// <summary>The routes that a branch formed by route follows.</summary>
    public List<CourierRoute> Routes { get; } = [];
    public List<Station> Stations { get; } = [];
}

/// <summary>党委, 党总支, 党支部, 党小组, 工会, 团组织, 妇联, 协会.</summary>
public enum OrganizationKind { Committee, GeneralBranch, Branch, Group, Union, YouthLeague, Women, Association }

#pragma warning disable CA1720 // "Single" is the domain's word (单独), not the type.
/// <summary>How an organization was formed: 单独, 联合, 行业, 区域, 挂靠, 按出行路线.</summary>
public enum FormedBy { Single, Joint, Industry, Area, Affiliated, Route }
#pragma warning restore CA1720

/// <summary>What an association is for: 志愿队, 服务队, 行业协会.</summary>
public enum AssociationPurpose { VolunteerTeam, ServiceTeam, Trade }
