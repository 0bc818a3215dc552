using NetTopologySuite.Geometries;

namespace Map.Geodata.Features;

/// <summary>组织: a committee, a branch, a union, …, in a tree of up to six levels.</summary>
public sealed class Organization : Feature, ITreeNode
{
    public required string Name { get; set; }
    public required OrganizationKind Kind { get; set; }

    public long? ParentId { get; set; }

    /// <summary>The organization above this one; null at the top.</summary>
    public Organization? Parent { get; set; }

    /// <summary>The organizations right below this one.</summary>
    public List<Organization> Children { get; } = [];

    public long? GridId { get; set; }

    /// <summary>The grid in which it works.</summary>
    public Grid? Grid { get; set; }

    /// <summary>E-commerce, transport and logistics, food delivery, internet, … in the words of the source.</summary>
    public string? Industry { get; set; }
    public FormedBy? FormedBy { get; set; }

    /// <summary>Of an association only.</summary>
    public AssociationPurpose? Purpose { get; set; }
    public int? Members { get; set; }
    public int? Instructors { get; set; }

    /// <summary>Where it meets; null where that is not known.</summary>
    public Point? Location { get; set; }

    /// <summary>Where it is active; null where that is not known.</summary>
    public MultiPolygon? ActivityArea { get; set; }

    /// <summary>The routes that a branch formed by route follows.</summary>
    public List<CourierRoute> Routes { get; } = [];

    /// <summary>The stations that it runs.</summary>
    public List<Station> Stations { get; } = [];

    /// <summary>The alliances of which it is a member.</summary>
    public List<Alliance> Alliances { get; } = [];

    /// <summary>The cases that it takes care of.</summary>
    public List<Case> Cases { get; } = [];

    /// <summary>What it can offer.</summary>
    public List<Resource> Resources { get; } = [];
    public List<Project> Projects { get; } = [];
    public List<Activity> Activities { get; } = [];

    /// <summary>What was reported about it.</summary>
    public List<Indicator> Indicators { get; } = [];
}

/// <summary>党委, 党总支, 党支部, 党小组, 工会, 团组织, 妇联, 协会.</summary>
public enum OrganizationKind { Committee, GeneralBranch, Branch, Group, Union, YouthLeague, Women, Association }

#pragma warning disable CA1720 // "Single" is the domain's word (单独), not the type.
/// <summary>How an organization was formed: 单独, 联合, 行业, 区域, 挂靠, 按出行路线.</summary>
public enum FormedBy { Single, Joint, Industry, Area, Affiliated, Route }
#pragma warning restore CA1720

/// <summary>What an association is for: 志愿队, 服务队, 行业协会.</summary>
public enum AssociationPurpose { VolunteerTeam, ServiceTeam, Trade }
