using Map.Analysis.Routes.Branches;
using Map.Geodata.Branching.Briefs;

namespace Map.Geodata.Branching.Plans;

/// <summary>No route can be in a branch; the sentence tells why most of them can't, and the way out.</summary>
public sealed class NoBranchesException(int routes, LeftOutReason reason, string sentence) : Exception(
    FormattableString.Invariant($"None of the {routes} routes can be in a branch. {BranchWords.Of(reason)}: {sentence}"))
{
    /// <summary>How many routes there are.</summary>
    public int Routes { get; } = routes;

    /// <summary>Why most of them are left out.</summary>
    public LeftOutReason Reason { get; } = reason;

    internal static NoBranchesException Of(IReadOnlyList<LeftOutRoute> leftOut, BranchBrief brief)
    {
        var reason = leftOut.CountBy(l => l.Reason).MaxBy(r => r.Value).Key;
        return new NoBranchesException(leftOut.Count, reason, BranchWords.SentenceOf(reason, brief));
    }
}
