using NetTopologySuite.Geometries;

namespace Map.Geodata.Features;

/// <summary>随手拍, 微心愿, 需求: something that somebody asked for, followed until it is settled.</summary>
public sealed class Case : Feature
{
    public required CaseKind Kind { get; set; }
    public required CaseStatus Status { get; set; }
    public required string Category { get; set; }
    public string? Title { get; set; }

    public long? ServiceId { get; set; }

    /// <summary>The service of the catalogue that it asks for; null where nobody has said.</summary>
    public Service? Service { get; set; }

    /// <summary>The organization that takes care of it; set from <see cref="CaseStatus.Assigned"/> on.</summary>
    public long? HandlerId { get; set; }
    public Organization? Handler { get; set; }
    public long? GridId { get; set; }
    public Grid? Grid { get; set; }

    public required DateTimeOffset OpenedAt { get; set; }
    public DateTimeOffset? AcceptedAt { get; set; }
    public DateTimeOffset? AssignedAt { get; set; }
    public DateTimeOffset? ResolvedAt { get; set; }
    public DateTimeOffset? ConfirmedAt { get; set; }
    public DateTimeOffset? Deadline { get; set; }

    /// <summary>When it was rejected; null where that is unknown.</summary>
    public DateTimeOffset? RejectedAt { get; set; }

    /// <summary>Set when, and only when, it was rejected.</summary>
    public string? RejectionReason { get; set; }
    public Point? Location { get; set; }
}

public enum CaseKind { Report, Wish, Need }

/// <summary>In the order of the loop that <see cref="CaseLoop"/> draws; a case may be rejected instead.</summary>
public enum CaseStatus { Open, Accepted, Assigned, Resolved, Confirmed, Rejected }
