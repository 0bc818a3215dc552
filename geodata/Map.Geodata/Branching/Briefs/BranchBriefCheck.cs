using Map.Analysis.Network;
using Map.Geodata.Siting.Briefs;

namespace Map.Geodata.Branching.Briefs;

/// <summary>Whether the values of a branching problem make sense, each and together. What only the store can tell is told later.</summary>
public static class BranchBriefCheck
{
    public const int MostBranches = 500, MostPeople = 100_000, MostPoints = 10_000;

    /// <exception cref="BriefValueException">The first value that makes none.</exception>
    public static void Run(BranchBrief brief)
    {
        CheckSizes(brief);
        BriefRange.Check(brief.NearMetres, "$.nearMetres", 0, 500);
        BriefRange.Check(brief.DetourMinutes, "$.detourMinutes", 0.1, 60);
        BriefRange.Check(brief.MostSkippedMinutes, "$.mostSkippedMinutes", 1, 600);
        BriefRange.Check(brief.SpeedKmh, "$.speedKmh", TravelProfile.MinSpeedKmh, TravelProfile.MaxSpeedKmh);
        BriefRange.Check(brief.AreaMinutes, "$.areaMinutes", 0.5, 30);
        BriefRange.Check(brief.Seconds, "$.seconds", 1, BriefCheck.MostSeconds);
        BriefRange.Check(brief.Rounds, "$.rounds", 0, 1_000_000);
        CheckPlaces(brief.Meeting);
        CheckExisting(brief);
        BriefRange.CheckSystem(brief.Crs);
    }

    private static void CheckSizes(BranchBrief brief)
    {
        if (brief.Branches is null && brief.TargetPeople is null && brief.MostPeople is null)
            throw new BriefValueException("$.branches", BranchReasons.BranchSizeMissing.With());
        BriefRange.Check(brief.Branches, "$.branches", 1, MostBranches);
        BriefRange.Check(brief.TargetPeople, "$.targetPeople", 1, MostPeople);
        BriefRange.Check(brief.MostPeople, "$.mostPeople", 1, MostPeople);
        if (brief is { TargetPeople: { } target, MostPeople: { } most } && target > most)
            throw new BriefValueException("$.targetPeople", BranchReasons.BranchTargetAboveMost.With(("given", target), ("most", most)));
        BriefRange.Check(brief.LeastMembers, "$.leastMembers", 1, 100);
        BriefRange.CheckShare(brief.MemberShare, "$.memberShare");
        BriefRange.Check(brief.Tolerance, "$.tolerance", 0, 1);
    }

    private static void CheckPlaces(MeetingBrief? meeting)
    {
        if (meeting?.From?.Contains(MeetingSource.Given) == true) throw new BriefValueException("$.meeting.from", BriefReasons.ProblemGivenNamed.With());
        if (meeting?.Points is not { } points) return;
        BriefRange.CheckCount(points.Count, "$.meeting.points", MostPoints);
        BriefRange.CheckCodes(points.Select(point => point.Code), "$.meeting.points");
    }

    private static void CheckExisting(BranchBrief brief)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (number, existing) in (brief.Existing ?? []).Index())
        {
            if (!codes.Add(existing.Code)) throw new BriefValueException($"$.existing[{number}].code", BranchReasons.BranchNamedTwice.With(("code", existing.Code)));
        }
    }
}
