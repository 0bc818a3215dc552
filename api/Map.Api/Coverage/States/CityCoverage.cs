using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Geodata.Features;

namespace Map.Api.Coverage.States;

/// <summary>
/// Who is reached in every grid, for one question, at one moment of the store, or with stations that are only thought of. Immutable.
/// </summary>
public sealed class CityCoverage
{
    private readonly Func<CoverageQuestion, CancellationToken, Task<CityCoverage>> _askAsync;

    internal CityCoverage(
        CoverageQuestion question, CoverageFeatures features, DemandReach reach, CoverageState state, CoverageState possible,
        Func<CoverageQuestion, CancellationToken, Task<CityCoverage>> askAsync)
    {
        (Question, Features, Reach, State, Possible, _askAsync) = (question, features, reach, state, possible, askAsync);
        Hour = question.Hour ?? features.Demand.BusiestHour(question.DayType);
    }

    public CoverageQuestion Question { get; }

    /// <summary>The grids that the caller sees, each with the one above it.</summary>
    public IReadOnlyList<Grid> Grids => Features.Grids;

    /// <summary>The hour for which figures are told, 0–23.</summary>
    public int Hour { get; }

    /// <summary>The hour whose open gates may be passed; null for none in particular.</summary>
    public HourOfWeek? GateHour => Question.GateHours ? new HourOfWeek(Question.DayType == DayType.Weekend, Hour) : null;

    internal CoverageFeatures Features { get; }

    internal DemandReach Reach { get; }

    /// <summary>The demand with the gates that are open at the hour.</summary>
    internal DemandReach ReachAtHour => Reach.At(Question.DayType, Hour, Question.GateHours);

    internal CoverageState State { get; }

    /// <summary>Travel times at the hour.</summary>
    internal TravelTimeTable Times => State.Times.At(Question.DayType, Hour);

    /// <summary>The same when stations of unknown hours are open.</summary>
    internal CoverageState Possible { get; }

    /// <summary>The answer to another question about the same stations at the same moment.</summary>
    public Task<CityCoverage> AskAsync(CoverageQuestion question, CancellationToken cancel) => _askAsync(question, cancel);

    /// <summary>The coverage of one of its grids, without its area's.</summary>
    public Coverage Of(Grid grid)
    {
        var area = Features.Areas.NumberOf(grid);
        var isMeasured = Reach.IsMeasured(area);
        var figures = State.Of(area, Question.DayType, Hour, Question.AtLeast);
        return new Coverage(
            grid, (int)Question.Limit.TotalMinutes, Question.Profile.Mode, Hour, isMeasured ? StatusOf(figures) : CoverageStatus.Unknown,
            isMeasured ? figures.Couriers.Shared() : default, isMeasured ? figures.Residents : default,
            figures.Places, isMeasured ? figures.CoveredPlaces : 0, isMeasured ? Reach.PlacesWithoutStreet(area) : figures.Places, AreaShare: null)
        {
            DayType = Question.DayType,
            AtLeast = Question.AtLeast,
            CoveredByTwo = People(State, area, 2),
            PossiblyCovered = People(Possible, area, Question.AtLeast),
            City = this,
        };
    }

    /// <summary>The share of a grid's places that so many stations reach at the hour, 0–1; null without places, or without streets.</summary>
    internal double? FindShare(Grid grid, int stations) =>
        FindFigures(State, Features.Areas.NumberOf(grid), Hour, stations) is { Places: > 0 } figures ? (double)figures.CoveredPlaces / figures.Places : null;

    /// <summary>Who of a grid is covered at the hour.</summary>
    internal AreaCoverage FiguresOf(Grid grid) => State.Of(Features.Areas.NumberOf(grid), Question.DayType, Hour, Question.AtLeast);

    /// <summary>Who of a grid is reached in an hour by at least so many stations; nothing is known where there are no streets.</summary>
    internal AreaCoverage? FindFigures(CoverageState state, int area, int hour, int stations) =>
        Reach.IsMeasured(area) ? state.Of(area, Question.DayType, hour, stations) : null;

    /// <summary>For each thing that must be within reach: the stations that have it at the hour.</summary>
    internal IEnumerable<IReadOnlyList<StationSite>> OpenStationsByNeed() => State.NeedsIn(Question.DayType, Hour)
        .Select(need => (IReadOnlyList<StationSite>)[.. need.Select(s => Features.Stations[s]).OfType<StationSite>().Where(s => s.IsOpen)]);

    private ReachedPeople People(CoverageState state, int area, int stations) => FindFigures(state, area, Hour, stations) is { } figures
        ? new ReachedPeople(figures.CoveredPlaces, figures.Couriers.Shared(), figures.Residents)
        : new ReachedPeople(0, default, default);

    private static CoverageStatus StatusOf(AreaCoverage figures) => figures switch
    {
        { Places: 0 } => CoverageStatus.Unknown,
        { CoveredPlaces: 0 } => CoverageStatus.Uncovered,
        _ => figures.CoveredPlaces == figures.Places ? CoverageStatus.Covered : CoverageStatus.PartlyCovered,
    };
}
