using Map.Geodata.Features;
using Map.GraphQL.Cost;

namespace Map.Api.Coverage.Judgements;

/// <summary>Whether a rule is kept.</summary>
public enum RuleVerdict
{
    /// <summary>It is, whatever the unknown figures are.</summary>
    Met,

    /// <summary>It is not, whatever the unknown figures are.</summary>
    NotMet,

    /// <summary>What isn't known decides.</summary>
    Unknown,
}

/// <summary>What a standard's rule is about.</summary>
public enum StandardRule
{
    /// <summary>Everybody is within some minutes of a station; the figure is the share of residents who are.</summary>
    CircleCoverage,

    /// <summary>A station's circle has as many residents as it is planned for; the figure is the share of stations of which that is known.</summary>
    CircleResidents,

    /// <summary>Everybody is within reach of several stations; the figure is the share of residents who are.</summary>
    CoveredBy,

    /// <summary>Every required service is within everybody's reach; the figure is the share of the services that residents reach, on average.</summary>
    Services,

    /// <summary>The next station is not too far from any; the figure is the longest such way in metres of level street.</summary>
    Spacing,

    /// <summary>The same where many people are, as the standard's denseAreas say.</summary>
    SpacingInDenseAreas,

    /// <summary>Stations are large enough; the figure is the smallest known floor area in square metres.</summary>
    FloorArea,

    /// <summary>Stations are on a ground floor that faces the street; the store doesn't know.</summary>
    StreetFacingGroundFloor,

    /// <summary>Organizations of a kind have enough full members; the figure is the smallest known number of them.</summary>
    Members,
}

/// <summary>Why nobody can tell whether a rule is kept.</summary>
public enum UnknownReason
{
    /// <summary>The store has a place for the figure, and nobody has filled it in.</summary>
    FigureMissing,

    /// <summary>The store keeps no such figure.</summary>
    NotRecorded,

    /// <summary>There is no way from the station to another one, or no streets are known there.</summary>
    NoWay,

    /// <summary>The standard doesn't say which areas are dense (spacing.denseAreas).</summary>
    DenseAreasUndefined,

    /// <summary>Whether the station is in a dense area can't be told: the grid's people are unknown, or no grids of the kinds that the standard names are in the store.</summary>
    DensityUnknown,

    /// <summary>The rule names something that Map doesn't know.</summary>
    NotUnderstood,
}

/// <summary>A station, a service or an organization that breaks a rule, or of which it isn't known whether it does.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Verdict">Whether it keeps the rule.</param>
/// <param name="Figure">Its figure; null when it isn't known.</param>
/// <param name="Neighbour">The code of the next station, for spacing.</param>
/// <param name="Reason">Why it isn't known; null when it is.</param>
public sealed record RuleFinding(string Code, RuleVerdict Verdict, double? Figure, string? Neighbour = null, UnknownReason? Reason = null);

/// <summary>How a rule of a standard stands.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Verdict">Whether it is kept.</param>
/// <param name="Figure">The figure that is judged; null when it isn't known.</param>
/// <param name="Least">The least that the figure must be; null for no lower bound.</param>
/// <param name="Most">The most that it may be; null for no upper bound.</param>
/// <param name="Minutes">The minutes of the circle that the rule is about; null when it is about none.</param>
/// <param name="OrganizationKind">The kind of organization that the rule is about; null when it is about none.</param>
public sealed record RuleJudgement(
    StandardRule Rule, RuleVerdict Verdict, double? Figure, double? Least, double? Most, int? Minutes = null, OrganizationKind? OrganizationKind = null)
{
    private const int MostFindings = 100, AssumedFindings = 20;

    /// <summary>What breaks the rule, or isn't known, the furthest from it first; at most 100.</summary>
    [ListSize(AssumedSize = AssumedFindings)]
    public IReadOnlyList<RuleFinding> Findings => [.. AllFindings.Take(MostFindings)];

    /// <summary>All of them.</summary>
    internal IReadOnlyList<RuleFinding> AllFindings { get; private init; } = [];

    /// <summary>The same with findings, those that break the rule before those that aren't known.</summary>
    internal RuleJudgement With(IEnumerable<RuleFinding> findings) =>
        this with { AllFindings = [.. findings.Where(f => f.Verdict != RuleVerdict.Met).OrderBy(f => f.Verdict).Select(WithReason)] };

    private static RuleFinding WithReason(RuleFinding finding) =>
        finding.Verdict == RuleVerdict.Unknown ? finding with { Reason = finding.Reason ?? UnknownReason.FigureMissing } : finding with { Reason = null };
}

/// <summary>Puts verdicts together.</summary>
internal static class RuleVerdicts
{
    /// <summary>Broken when any is, unknown when any is unknown, or when there is none.</summary>
    public static RuleVerdict All(IEnumerable<RuleVerdict> verdicts)
    {
        var list = verdicts.ToList();
        if (list.Contains(RuleVerdict.NotMet)) return RuleVerdict.NotMet;
        return list.Count == 0 || list.Contains(RuleVerdict.Unknown) ? RuleVerdict.Unknown : RuleVerdict.Met;
    }
}
