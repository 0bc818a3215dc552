using Map.Api.Editing;
using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;

namespace Map.Api.Siting;

/// <summary>A value of a siting problem makes no sense.</summary>
public sealed class InvalidProblemException(BriefValueException problem) : EditException(problem.Message)
{
    /// <summary>Where, as JSONPath writes it, $ being the problem.</summary>
    public string Path { get; } = problem.Path;

    /// <summary>What is wrong, and the way out.</summary>
    public string Reason { get; } = problem.Reason;

    /// <summary>The same as code and values, for other languages.</summary>
    public CodedReason Because { get; } = CodedReason.Of(problem.Because);
}

/// <summary>The plan was not found by a search: it has no problem, solution and certificate that could be checked.</summary>
public sealed class NoSitingPlanException(string code) : EditException(
    $"The plan \"{code}\" was not found by a search, so there is nothing to check; startSiting finds one.");

/// <summary>What the plan says does not hold any more: demand, streets or stations have changed since.</summary>
public sealed class OutdatedPlanException(string code, double? objective, double? now, string why) : EditException(
    $"The plan \"{code}\" does not hold any more: {why}. Search again with startSiting and its problem, then approve that plan.")
{
    /// <summary>What its certificate says.</summary>
    public double? Objective { get; } = objective;

    /// <summary>What it amounts to now; null when it is none any more.</summary>
    public double? Now { get; } = now;
}

/// <summary>The plan can't take this step from where it stands.</summary>
public sealed class PlanStepNotAllowedException(PlanStatus status, string step) : EditException(
    $"A plan that is {UpperSnake.Write(status)} can't be {step}: a DRAFT is proposed, a DRAFT or PROPOSED plan is approved, and stations are planned of an APPROVED one.")
{
    /// <summary>Where it stands.</summary>
    public PlanStatus Status { get; } = status;
}
