using Map.Geodata.Reasons;

namespace Map.Geodata.Branching.Briefs;

/// <summary>Why a value of a branching problem makes no sense. Each sentence goes on after the value's path.</summary>
internal static class BranchReasons
{
    public static ReasonKind BranchSizeMissing { get; } = ReasonKind.Of("is missing: give a number of branches, or targetPeople or mostPeople, of which it follows");

    public static ReasonKind BranchTargetAboveMost { get; } = ReasonKind.Of("is {given}, more than $.mostPeople allows; it must be at most {most}");

    public static ReasonKind BranchNamedTwice { get; } = ReasonKind.Of("is \"{code}\", as that of another one before it; name each branch once");
}
