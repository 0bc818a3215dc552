using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Analysis.Siting;
using Map.Geodata.Features;
using Map.Geodata.Opening;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Siting.Briefs;

/// <summary>Whether the values of a siting problem make sense, each and together. What only the store can tell is told later.</summary>
public static class BriefCheck
{
    public const int MostStations = 500, MostSeconds = 3600, MostMinutes = 60, MostServices = 30, MostPoints = 50_000, MostSkipMinutes = 240, MostFloors = 1;

    /// <summary>Costs, budgets and capacities are below this, so that their sums stay exact enough.</summary>
    private const double MostOfAnything = 1e9;

    /// <exception cref="BriefValueException">The first value that makes none.</exception>
    public static void Run(SitingBrief brief)
    {
        if (brief.Area.Length == 0) throw new BriefValueException("$.area", BriefReasons.ProblemAreaMissing.With());
        CheckGoal(brief);
        CheckRoutes(brief);
        CheckTravel(brief);
        CheckDemand(brief);
        CheckLimits(brief);
        CheckCandidates(brief.Candidates);
        BriefRange.Check(brief.Seconds, "$.seconds", 1, MostSeconds);
        BriefRange.Check(brief.Gap, "$.gap", 0, 1);
        BriefRange.CheckSystem(brief.Crs);
    }

    private static void CheckGoal(SitingBrief brief)
    {
        BriefRange.Check(brief.Stations, "$.stations", 1, MostStations);
        var isCover = brief.Objective == SitingObjective.SetCover;
        if (brief.Stations is null && brief.Budget is null && !isCover)
            throw new BriefValueException("$.stations", SitingReasons.SitingStationsMissing.With(("objective", Word(brief.Objective))));
        BriefRange.CheckShare(brief.Share, "$.share");
        if (brief.Share is not null && !isCover) throw new BriefValueException("$.share", SitingReasons.SitingShareOfOthers.With(("objective", Word(brief.Objective))));
        if (brief.DecayFromMinutes is not null && brief.Objective != SitingObjective.MaxCoverage)
            throw new BriefValueException("$.decayFromMinutes", SitingReasons.SitingDecayOfOthers.With(("objective", Word(brief.Objective))));
        var isOfTimes = brief.Objective is SitingObjective.PMedian or SitingObjective.PCenter;
        if (isOfTimes && brief.AtLeast > 1)
            throw new BriefValueException("$.atLeast", SitingReasons.SitingAtLeastOfTimes.With(("given", brief.AtLeast), ("objective", Word(brief.Objective))));
        if (isOfTimes && brief.Floors is { Count: > 0 }) throw new BriefValueException("$.floors", SitingReasons.SitingFloorsOfTimes.With(("objective", Word(brief.Objective))));
    }

    private static void CheckTravel(SitingBrief brief)
    {
        BriefRange.Check(brief.Minutes, "$.minutes", 1, MostMinutes);
        BriefRange.Check(brief.SpeedKmh, "$.speedKmh", TravelProfile.MinSpeedKmh, TravelProfile.MaxSpeedKmh);
        BriefRange.Check(brief.DecayFromMinutes, "$.decayFromMinutes", 0, brief.LimitMinutes());
        BriefRange.Check(brief.AtLeast, "$.atLeast", 1, ReachQuestion.MostStations);
        BriefRange.Check(brief.SpacingMetres, "$.spacingMetres", 1, 100_000);
        if (brief.OpeningHours is { } hours && OpeningHours.Find(hours, out var problem) is null)
            throw new BriefValueException("$.openingHours", $"can't be read: {problem!.Message.TrimEnd('.')}", problem.Problem);
    }

    /// <summary>What goes with routes alone, and what doesn't go with them.</summary>
    private static void CheckRoutes(SitingBrief brief)
    {
        if (brief.IsOfRoutes())
        {
            if (brief.Minutes is { } minutes) throw new BriefValueException("$.minutes", SitingReasons.SitingMinutesOfRoutes.With(("given", minutes)));
            if (brief.Mode == TravelMode.Straight) throw new BriefValueException("$.mode", SitingReasons.SitingModeOfRoutes.With());
            BriefRange.Check(brief.Demand!.DetourMinutes, "$.demand.detourMinutes", 0, MostMinutes);
            BriefRange.Check(brief.Demand.SkipMinutes, "$.demand.skipMinutes", 0, MostSkipMinutes);
            return;
        }

        foreach (var (name, value) in ((string, object?)[])[("detourMinutes", brief.Demand?.DetourMinutes), ("skipMinutes", brief.Demand?.SkipMinutes), ("survey", brief.Demand?.Survey)])
        {
            if (value is not null) throw new BriefValueException($"$.demand.{name}", SitingReasons.SitingOfRoutesAlone.With(("people", UpperSnake.Write(brief.Demand!.People))));
        }
    }

    private static void CheckDemand(SitingBrief brief)
    {
        foreach (var (number, hour) in (brief.Demand?.Hours ?? []).Index()) BriefRange.Check(hour, $"$.demand.hours[{number}]", 0, 23);
        if (brief.Demand?.Hours is { Count: 0 }) throw new BriefValueException("$.demand.hours", SitingReasons.SitingHoursMissing.With());
        BriefRange.CheckCount(brief.Services?.Count, "$.services", MostServices);
    }

    private static void CheckLimits(SitingBrief brief)
    {
        BriefRange.Check(brief.Budget, "$.budget", 0, MostOfAnything);
        BriefRange.Check(brief.Capacity, "$.capacity", 0, MostOfAnything);
        if (brief.Costs is { } costs)
        {
            foreach (var kind in Enum.GetValues<BuildKind>())
                BriefRange.Check(costs.Of(kind), $"$.costs.{System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(kind.ToString())}", 0, MostOfAnything);
        }

        foreach (var (number, floor) in (brief.Floors ?? []).Index()) BriefRange.Check(floor.Share, $"$.floors[{number}].share", 0, 1);
        BriefRange.CheckCount(brief.Floors?.Count, "$.floors", MostFloors);
        if (brief.Required?.FirstOrDefault((brief.Forbidden ?? []).Contains) is { } both)
            throw new BriefValueException("$.required", SitingReasons.SitingSiteTornBetween.With(("code", both)));
        CheckArea(brief.ForbiddenArea, "$.forbiddenArea");
    }

    private static void CheckCandidates(CandidateBrief? candidates)
    {
        if (candidates is null) return;
        BriefRange.Check(candidates.CornerSpacingMetres, "$.candidates.cornerSpacingMetres", 20, 5000);
        CheckArea(candidates.Within, "$.candidates.within");
        if (candidates.From?.Contains(CandidateSource.Given) == true) throw new BriefValueException("$.candidates.from", BriefReasons.ProblemGivenNamed.With());
        if (candidates.Points is not { } points) return;
        BriefRange.CheckCount(points.Count, "$.candidates.points", MostPoints);
        foreach (var (number, point) in points.Index())
        {
            BriefRange.Check(point.Cost, $"$.candidates.points[{number}].cost", 0, MostOfAnything);
            BriefRange.Check(point.Capacity, $"$.candidates.points[{number}].capacity", 0, MostOfAnything);
        }

        BriefRange.CheckCodes(points.Select(point => point.Code), "$.candidates.points");
    }

    private static void CheckArea(Geometry? area, string path)
    {
        if (area is null) return;
        if (area is not (Polygon or MultiPolygon)) throw new BriefValueException(path, SitingReasons.SitingNotAnArea.With(("geometry", area.GeometryType)));
        if (area.IsEmpty || !area.IsValid) throw new BriefValueException(path, SitingReasons.SitingAreaBroken.With());
    }

    private static string Word(SitingObjective goal) => UpperSnake.Write(goal);
}
