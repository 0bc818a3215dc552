using System.Globalization;
using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Analysis.Siting;
using Map.Geodata.Coordinates;
using Map.Geodata.Features;
using Map.Geodata.Opening;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Siting.Briefs;

/// <summary>Whether the values of a siting problem make sense, each and together. What only the store can tell is told later.</summary>
public static class BriefCheck
{
    public const int MostStations = 500, MostSeconds = 3600, MostMinutes = 60, MostServices = 30, MostPoints = 50_000, MostSkipMinutes = 240;

    /// <summary>Costs, budgets and capacities are below this, so that their sums stay exact enough.</summary>
    private const double MostOfAnything = 1e9;

    /// <exception cref="BriefException">The first value that makes none.</exception>
    public static void Run(SitingBrief brief)
    {
        if (brief.Area.Length == 0) throw new BriefException("$.area", "is empty; it must be the code of a grid");
        CheckGoal(brief);
        CheckRoutes(brief);
        CheckTravel(brief);
        CheckDemand(brief);
        CheckLimits(brief);
        CheckCandidates(brief.Candidates);
        Range(brief.Seconds, "$.seconds", 1, MostSeconds);
        Range(brief.Gap, "$.gap", 0, 1);
        if (brief.Crs is { } crs && CoordinateSystem.Find(crs) is null)
            throw new BriefException("$.crs", $"is \"{crs}\", a system that is not known; it must be one of wgs84, cgcs2000, gcj02, bd09 or EPSG:n");
    }

    private static void CheckGoal(SitingBrief brief)
    {
        Range(brief.Stations, "$.stations", 1, MostStations);
        var isCover = brief.Objective == SitingObjective.SetCover;
        if (brief.Stations is null && brief.Budget is null && !isCover)
            throw new BriefException("$.stations", $"is missing: {Word(brief.Objective)} needs a number of stations, or a budget");
        if (brief.Share is { } share && (share <= 0 || share > 1)) throw new BriefException("$.share", $"is {Text(share)}; it must be above 0 and at most 1");
        if (brief.Share is not null && !isCover) throw new BriefException("$.share", $"goes with SET_COVER alone; {Word(brief.Objective)} has no share to reach");
        if (brief.DecayFromMinutes is not null && brief.Objective != SitingObjective.MaxCoverage)
            throw new BriefException("$.decayFromMinutes", $"goes with MAX_COVERAGE alone; {Word(brief.Objective)} counts times as they are");
        var isOfTimes = brief.Objective is SitingObjective.PMedian or SitingObjective.PCenter;
        if (isOfTimes && brief.AtLeast > 1) throw new BriefException("$.atLeast", $"is {brief.AtLeast}; {Word(brief.Objective)} looks at the nearest station alone, so it must be 1");
        if (isOfTimes && brief.Floors is { Count: > 0 }) throw new BriefException("$.floors", $"go with coverage; {Word(brief.Objective)} has none");
    }

    private static void CheckTravel(SitingBrief brief)
    {
        Range(brief.Minutes, "$.minutes", 1, MostMinutes);
        Range(brief.SpeedKmh, "$.speedKmh", TravelProfile.MinSpeedKmh, TravelProfile.MaxSpeedKmh);
        Range(brief.DecayFromMinutes, "$.decayFromMinutes", 0, brief.LimitMinutes());
        Range(brief.AtLeast, "$.atLeast", 1, ReachQuestion.MostStations);
        Range(brief.SpacingMetres, "$.spacingMetres", 1, 100_000);
        if (brief.OpeningHours is { } hours && OpeningHours.Find(hours, out var problem) is null)
            throw new BriefException("$.openingHours", $"can't be read: {problem!.Message.TrimEnd('.')}");
    }

    /// <summary>What goes with routes alone, and what doesn't go with them.</summary>
    private static void CheckRoutes(SitingBrief brief)
    {
        if (brief.IsOfRoutes())
        {
            if (brief.Minutes is { } minutes) throw new BriefException("$.minutes", $"is {minutes}; how far couriers go out of their way is said by demand.detourMinutes, so leave it out");
            if (brief.Mode == TravelMode.Straight) throw new BriefException("$.mode", "is STRAIGHT; routes run on streets, so it must be EBIKE or WALK");
            Range(brief.Demand!.DetourMinutes, "$.demand.detourMinutes", 0, MostMinutes);
            Range(brief.Demand.SkipMinutes, "$.demand.skipMinutes", 0, MostSkipMinutes);
            return;
        }

        foreach (var (name, value) in ((string, object?)[])[("detourMinutes", brief.Demand?.DetourMinutes), ("skipMinutes", brief.Demand?.SkipMinutes), ("survey", brief.Demand?.Survey)])
        {
            if (value is not null) throw new BriefException($"$.demand.{name}", $"goes with people ROUTES alone; {UpperSnake.Write(brief.Demand!.People)} are where they are");
        }
    }

    private static void CheckDemand(SitingBrief brief)
    {
        foreach (var (number, hour) in (brief.Demand?.Hours ?? []).Index()) Range(hour, $"$.demand.hours[{number}]", 0, 23);
        if (brief.Demand?.Hours is { Count: 0 }) throw new BriefException("$.demand.hours", "is empty; name hours, or leave it out for the busiest one");
        if (brief.Services is { Count: > MostServices }) throw new BriefException("$.services", $"names {brief.Services.Count} services; at most {MostServices} can be asked for at once");
    }

    private static void CheckLimits(SitingBrief brief)
    {
        Range(brief.Budget, "$.budget", 0, MostOfAnything);
        Range(brief.Capacity, "$.capacity", 0, MostOfAnything);
        if (brief.Costs is { } costs)
        {
            foreach (var kind in Enum.GetValues<BuildKind>())
                Range(costs.Of(kind), $"$.costs.{System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(kind.ToString())}", 0, MostOfAnything);
        }

        foreach (var (number, floor) in (brief.Floors ?? []).Index()) Range(floor.Share, $"$.floors[{number}].share", 0, 1);
        if (brief.Floors is { Count: > 1 }) throw new BriefException("$.floors", "names several levels; at most one floor can be asked for at once");
        if (brief.Required?.FirstOrDefault((brief.Forbidden ?? []).Contains) is { } both)
            throw new BriefException("$.required", $"names \"{both}\", and so does $.forbidden; take it out of one of them");
        CheckArea(brief.ForbiddenArea, "$.forbiddenArea");
    }

    private static void CheckCandidates(CandidateBrief? candidates)
    {
        if (candidates is null) return;
        Range(candidates.CornerSpacingMetres, "$.candidates.cornerSpacingMetres", 20, 5000);
        CheckArea(candidates.Within, "$.candidates.within");
        if (candidates.From?.Contains(CandidateSource.Given) == true) throw new BriefException("$.candidates.from", "names GIVEN, which is what points stand for; take it out");
        if (candidates.Points is not { } points) return;
        if (points.Count > MostPoints) throw new BriefException("$.candidates.points", $"has {points.Count} entries; at most {MostPoints} can be given");
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (number, point) in points.Index())
        {
            Range(point.Cost, $"$.candidates.points[{number}].cost", 0, MostOfAnything);
            Range(point.Capacity, $"$.candidates.points[{number}].capacity", 0, MostOfAnything);
            if (point.Code.Length == 0) throw new BriefException($"$.candidates.points[{number}].code", "is empty; give the candidate a code of its own");
            if (!codes.Add(point.Code)) throw new BriefException($"$.candidates.points[{number}].code", $"is \"{point.Code}\", as that of another one before it; give each its own");
        }
    }

    private static void CheckArea(Geometry? area, string path)
    {
        if (area is null) return;
        if (area is not (Polygon or MultiPolygon)) throw new BriefException(path, $"is a {area.GeometryType}; it must be a Polygon or MultiPolygon");
        if (area.IsEmpty || !area.IsValid) throw new BriefException(path, "is empty or crosses itself; draw its border without crossings");
    }

    private static void Range(double? value, string path, double least, double most)
    {
        if (value is { } given && !(given >= least && given <= most)) throw new BriefException(path, $"is {Text(given)}; it must be from {Text(least)} to {Text(most)}");
    }

    private static string Word(SitingObjective goal) => UpperSnake.Write(goal);

    private static string Text(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
