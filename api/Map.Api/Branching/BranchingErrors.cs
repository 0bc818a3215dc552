using Map.Api.Editing;
using Map.Geodata.Siting.Briefs;

namespace Map.Api.Branching;

/// <summary>A value of a branching problem makes no sense.</summary>
public sealed class InvalidBranchProblemException(BriefValueException problem) : EditException(problem.Message)
{
    /// <summary>Where, as JSONPath writes it, $ being the problem.</summary>
    public string Path { get; } = problem.Path;

    /// <summary>What is wrong, and the way out.</summary>
    public string Reason { get; } = problem.Reason;

    /// <summary>The same as code and values, for other languages.</summary>
    public CodedReason Because { get; } = CodedReason.Of(problem.Because);
}

/// <summary>The plan is not one of branches that a search has found.</summary>
public sealed class NoBranchPlanException(string code) : EditException(
    $"The plan \"{code}\" is no plan of branches that a search has found; startBranching finds one.");

/// <summary>The plan was adopted before.</summary>
public sealed class BranchPlanAdoptedException(string code) : EditException(
    $"The plan \"{code}\" has been adopted already; search again with startBranching for another one.");

/// <summary>What the plan says does not hold any more: routes or branches have changed since.</summary>
public sealed class OutdatedBranchPlanException(string code, string why) : EditException(
    $"The plan \"{code}\" does not hold any more: {why}. Search again with startBranching and its problem, then adopt that plan.")
{
    /// <summary>What has changed.</summary>
    public string Why { get; } = why;
}
