using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Reports;

/// <summary>What the store tells of a report's subject, at one moment. Null is unknown, never zero.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="AsOf">The day by which things are due or valid: as asked for, or the last day of which the store tells, Asia/Shanghai.</param>
/// <param name="LastChange">The last change of the store; null for one in which nothing was ever written.</param>
/// <param name="Revision">The number of that change: the version of the data.</param>
public sealed record ReportFacts(ReportSubject Subject, DateOnly AsOf, DateTimeOffset? LastChange, long Revision)
{
    /// <summary>In the order of their codes.</summary>
    public required IReadOnlyList<StationFact> Stations { get; init; }

    /// <summary>In the order of their codes.</summary>
    public required IReadOnlyList<OrganizationFact> Organizations { get; init; }

    /// <summary>In the order of their codes.</summary>
    public required IReadOnlyList<AllianceFact> Alliances { get; init; }

    /// <summary>By kind.</summary>
    public required IReadOnlyList<CaseFact> Cases { get; init; }

    /// <summary>In the order of their codes.</summary>
    public required IReadOnlyList<PlanFact> Plans { get; init; }

    /// <summary>What was reported of the subject itself, in the order of keys and periods.</summary>
    public required IReadOnlyList<FigureFact> Figures { get; init; }

    /// <summary>What was reported of grids, organizations and alliances that belong to the subject, kind by kind, in the order of keys and names.</summary>
    public required IReadOnlyList<FigureFact> FiguresWithin { get; init; }

    /// <summary>Figures that nobody knows.</summary>
    public required IReadOnlyList<UnknownFact> Unknown { get; init; }

    /// <summary>Where the data come from.</summary>
    public required IReadOnlyList<SourceFact> Sources { get; init; }

    /// <summary>The catalogue's services by code: names in Chinese and English.</summary>
    public required IReadOnlyDictionary<string, (string Zh, string En)> Services { get; init; }
}

/// <summary>A station.</summary>
public sealed record StationFact(
    string Code, string Name, StationKind Kind, StationStatus Status, BuildKind? BuildKind, string? Grid, string? Organization, string? OpeningHours,
    decimal? FloorAreaM2, int? Seats, int? DailyCapacity, bool? RiderAccess, IReadOnlyList<string> Services, Point Location);

/// <summary>An organization.</summary>
/// <param name="Grid">The name of the grid in which it works.</param>
public sealed record OrganizationFact(
    string Code, string Name, OrganizationKind Kind, FormedBy? FormedBy, string? Industry, string? Grid, string? GridCode, int? Members, int? Instructors, Point? Location);

/// <summary>An alliance with its members and what they offer on the day.</summary>
/// <param name="FreeItems">Offers of its merchants that are valid on the day and cost nothing.</param>
/// <param name="Discounts">Those that are discounts.</param>
/// <param name="Redemptions">Those that are paid with points.</param>
public sealed record AllianceFact(
    string Code, string Name, AllianceKind Kind, string? Lead, int Merchants, int Organizations, int FreeItems, int Discounts, int Redemptions, MultiPolygon? Area)
{
    public int Offers => FreeItems + Discounts + Redemptions;
}

/// <summary>Cases of a kind.</summary>
/// <param name="Opened">All of them, whatever has become of them.</param>
/// <param name="Solved">Resolved or confirmed.</param>
/// <param name="Overdue">Pending although their deadline was before the day.</param>
/// <param name="TimedSolved">Solved ones of which it is known how long that took.</param>
/// <param name="MedianHours">From opening to resolving, of these; null without any.</param>
/// <param name="MeanHours">The mean of the same.</param>
public sealed record CaseFact(
    CaseKind Kind, int Opened, int Pending, int Solved, int Rejected, int Overdue, int TimedSolved, double? MedianHours, double? MeanHours);

/// <summary>A plan, and what it would add where it says so.</summary>
/// <param name="Sites">New sites; of a plan of branches the branches.</param>
/// <param name="Everybody">People who count in it.</param>
/// <param name="Today">Of them covered by the stations that there are.</param>
/// <param name="Planned">Of them covered with the plan.</param>
public sealed record PlanFact(
    string Code, string Name, PlanKind Kind, PlanStatus Status, int? Sites, SitingPeople? People, double? Everybody, double? Today, double? Planned, double? Cost, double? Gap)
{
    public double? Adds => Planned - Today;
}

/// <summary>What a figure was reported of.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its key in the store.</param>
/// <param name="Name">Its name.</param>
public sealed record FigureSubject(SubjectKind Kind, long Id, string Name);

/// <summary>A reported figure, with what the map counts of the same where it can.</summary>
/// <param name="Of">What it was reported of.</param>
/// <param name="Qualifier">How the source put it.</param>
/// <param name="Counts">What of the map it counts; null for what the map can't count.</param>
/// <param name="Counted">What the map counts; null where it can't, or where nothing is known.</param>
/// <param name="UnknownFeatures">Features that have no figure to add to what is counted.</param>
public sealed record FigureFact(
    FigureSubject Of, string Code, string Key, string NameZh, string? NameEn, decimal? Value, Qualifier Qualifier, string? Unit, DateOnly? PeriodStart, DateOnly? PeriodEnd,
    string Source, string? Counts, decimal? Counted, long UnknownFeatures)
{
    /// <summary>Counted minus reported.</summary>
    public decimal? Difference => Counted - Value;

    /// <summary>Whether the two go together as the source put it; null when one of them is unknown.</summary>
    public bool? Agrees => Qualifier.Agrees(Value, Counted);
}

/// <summary>How many features of a kind lack a figure.</summary>
/// <param name="Kind">As the export kinds write it: stations, grids, ….</param>
/// <param name="Column">The column of it.</param>
/// <param name="Unknown">Features without it.</param>
/// <param name="All">All features of the kind that belong to the subject.</param>
public sealed record UnknownFact(string Kind, string Column, long Unknown, long All);

/// <summary>Where something comes from.</summary>
/// <param name="What">STREETS, DEMAND, FIGURES.</param>
/// <param name="Name">The source's name.</param>
/// <param name="Date">Its date; null when unknown.</param>
/// <param name="Version">What tells one state of it from another; null when nothing does.</param>
/// <param name="IsSynthetic">Whether it is invented; null where only its name tells.</param>
/// <param name="Features">How many features come from it; null where they are not counted.</param>
public sealed record SourceFact(string What, string Name, DateOnly? Date, string? Version, bool? IsSynthetic, long? Features);
