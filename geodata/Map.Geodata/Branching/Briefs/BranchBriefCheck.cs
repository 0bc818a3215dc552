using System.Globalization;
using Map.Analysis.Network;
using Map.Geodata.Coordinates;
using Map.Geodata.Siting.Briefs;

namespace Map.Geodata.Branching.Briefs;

/// <summary>Whether the values of a branching problem make sense, each and together. What only the store can tell is told later.</summary>
public static class BranchBriefCheck
{
    public const int MostBranches = 500, MostPeople = 100_000, MostPoints = 10_000;

    /// <exception cref="BriefException">The first value that makes none.</exception>
    public static void Run(BranchBrief brief)
    {
        CheckSizes(brief);
        Range(brief.NearMetres, "$.nearMetres", 0, 500);
        Range(brief.DetourMinutes, "$.detourMinutes", 0.1, 60);
        Range(brief.MostSkippedMinutes, "$.mostSkippedMinutes", 1, 600);
        Range(brief.SpeedKmh, "$.speedKmh", TravelProfile.MinSpeedKmh, TravelProfile.MaxSpeedKmh);
        Range(brief.AreaMinutes, "$.areaMinutes", 0.5, 30);
        Range(brief.Seconds, "$.seconds", 1, BriefCheck.MostSeconds);
        Range(brief.Rounds, "$.rounds", 0, 1_000_000);
        CheckPlaces(brief.Meeting);
        CheckExisting(brief);
        if (brief.Crs is { } crs && CoordinateSystem.Find(crs) is null)
            throw new BriefException("$.crs", $"is \"{crs}\", a system that is not known; it must be one of wgs84, cgcs2000, gcj02, bd09 or EPSG:n");
    }

    private static void CheckSizes(BranchBrief brief)
    {
        if (brief.Branches is null && brief.TargetPeople is null && brief.MostPeople is null)
            throw new BriefException("$.branches", "is missing: give a number of branches, or targetPeople or mostPeople, of which it follows");
        Range(brief.Branches, "$.branches", 1, MostBranches);
        Range(brief.TargetPeople, "$.targetPeople", 1, MostPeople);
        Range(brief.MostPeople, "$.mostPeople", 1, MostPeople);
        if (brief.TargetPeople > brief.MostPeople) throw new BriefException("$.targetPeople", $"is {brief.TargetPeople}, more than $.mostPeople allows; it must be at most {brief.MostPeople}");
        Range(brief.LeastMembers, "$.leastMembers", 1, 100);
        if (!(brief.MemberShare > 0 && brief.MemberShare <= 1)) throw new BriefException("$.memberShare", $"is {Text(brief.MemberShare)}; it must be above 0 and at most 1");
        Range(brief.Tolerance, "$.tolerance", 0, 1);
    }

    private static void CheckPlaces(MeetingBrief? meeting)
    {
        if (meeting?.From?.Contains(MeetingSource.Given) == true) throw new BriefException("$.meeting.from", "names GIVEN, which is what points stand for; take it out");
        if (meeting?.Points is not { } points) return;
        if (points.Count > MostPoints) throw new BriefException("$.meeting.points", $"has {points.Count} entries; at most {MostPoints} can be given");
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (number, point) in points.Index())
        {
            if (point.Code.Length == 0) throw new BriefException($"$.meeting.points[{number}].code", "is empty; give the place a code of its own");
            if (!codes.Add(point.Code)) throw new BriefException($"$.meeting.points[{number}].code", $"is \"{point.Code}\", as that of another one before it; give each its own");
        }
    }

    private static void CheckExisting(BranchBrief brief)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (number, existing) in (brief.Existing ?? []).Index())
        {
            if (!codes.Add(existing.Code)) throw new BriefException($"$.existing[{number}].code", $"is \"{existing.Code}\", as that of another one before it; name each branch once");
        }
    }

    private static void Range(double? value, string path, double least, double most)
    {
        if (value is { } given && !(given >= least && given <= most)) throw new BriefException(path, $"is {Text(given)}; it must be from {Text(least)} to {Text(most)}");
    }

    private static string Text(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
