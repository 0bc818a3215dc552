using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Api.Coverage.States;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;

namespace Map.Api.Coverage;

[QueryType]
public sealed class CoverageQueries
{
    /// <summary>As many grids as a page of them may have: a city has some ten districts, a district some tens of grids.</summary>
    private const int AssumedGrids = 50;

    /// <summary>Who of a grid reaches an open station on the streets within some minutes.</summary>
    /// <param name="grid">The grid's code.</param>
    /// <param name="minutes">From 1 to 60.</param>
    /// <param name="mode">How people move.</param>
    /// <param name="speedKmh">Their speed; the mode's standard one when not given.</param>
    /// <param name="hour">
    /// The hour at which couriers are counted, and gates that keep hours are open or closed, 0–23. When not given, couriers are counted at
    /// the busiest one, and gates are as for no hour in particular (with whenOpen as in that hour).
    /// </param>
    /// <param name="dayType">An ordinary working day or a day of the weekend; a date decides it instead.</param>
    /// <param name="date">A date, with its holidays; when not given, an ordinary week, the one of today without its holidays.</param>
    /// <param name="services">Codes of services that must be within reach; any station counts when none is given.</param>
    /// <param name="match">Whether all of these services must be within reach, each possibly at another station, or any.</param>
    /// <param name="atLeast">How many stations must be within reach, 1–8; of several services each at so many.</param>
    /// <param name="whenOpen">
    /// Whether a station counts only in hours in which it is known to be open throughout, on every working day (or both days of the
    /// weekend). Otherwise it counts whatever its hours are.
    /// </param>
    public static async Task<Coverage> GetCoverageAsync(
        string grid, CoverageService service, ServiceCodes catalogue, FieldSelection selection, CancellationToken cancel,
        int minutes = 15, TravelMode mode = TravelMode.Walk, double? speedKmh = null, int? hour = null, DayType dayType = DayType.Weekday,
        DateOnly? date = null, IReadOnlyList<string>? services = null, ServiceMatch match = ServiceMatch.All, int atLeast = 1, bool whenOpen = false)
    {
        var input = Input(minutes, mode, speedKmh, hour, dayType, date, services, match, atLeast, whenOpen);
        var question = await CoverageQuestions.CreateAsync(input, catalogue, cancel, CoverageQuestions.WantArea(selection));
        return (await service.ComputeAsync(question, city => [city.FindGrid(grid) ?? throw CoverageErrors.UnknownGrid(grid)], cancel))[0];
    }

    /// <summary>The same for all grids of a level, in the order of their codes.</summary>
    /// <param name="within">The code of a grid; only grids below it are told.</param>
    /// <param name="level">The level; null for the highest of these grids: those right below <c>within</c>, or without it the caller's own, which for planners are the districts.</param>
    /// <param name="minutes">From 1 to 60.</param>
    /// <param name="mode">How people move.</param>
    /// <param name="speedKmh">Their speed; the mode's standard one when not given.</param>
    /// <param name="hour">
    /// The hour at which couriers are counted, and gates that keep hours are open or closed, 0–23. When not given, couriers are counted at
    /// the busiest one, and gates are as for no hour in particular (with whenOpen as in that hour).
    /// </param>
    /// <param name="dayType">An ordinary working day or a day of the weekend; a date decides it instead.</param>
    /// <param name="date">A date, with its holidays; when not given, an ordinary week, the one of today without its holidays.</param>
    /// <param name="services">Codes of services that must be within reach; any station counts when none is given.</param>
    /// <param name="match">Whether all of these services must be within reach, each possibly at another station, or any.</param>
    /// <param name="atLeast">How many stations must be within reach, 1–8; of several services each at so many.</param>
    /// <param name="whenOpen">
    /// Whether a station counts only in hours in which it is known to be open throughout, on every working day (or both days of the
    /// weekend). Otherwise it counts whatever its hours are.
    /// </param>
    [ListSize(AssumedSize = AssumedGrids)]
    public static async Task<IReadOnlyList<Coverage>> GetCoveragesAsync(
        CoverageService service, ServiceCodes catalogue, FieldSelection selection, CancellationToken cancel,
        string? within = null, GridLevel? level = GridLevel.Grid, int minutes = 15, TravelMode mode = TravelMode.Walk,
        double? speedKmh = null, int? hour = null, DayType dayType = DayType.Weekday, DateOnly? date = null,
        IReadOnlyList<string>? services = null, ServiceMatch match = ServiceMatch.All, int atLeast = 1, bool whenOpen = false)
    {
        var input = Input(minutes, mode, speedKmh, hour, dayType, date, services, match, atLeast, whenOpen);
        var question = await CoverageQuestions.CreateAsync(input, catalogue, cancel, CoverageQuestions.WantArea(selection));
        return await service.ComputeAsync(question, city => Choose(city, within, level), cancel);
    }

    private static IEnumerable<Grid> Choose(CoverageFeatures city, string? within, GridLevel? level)
    {
        if (within is null) return level is null ? city.HighestGrids : city.Grids.Where(g => g.Level == level);
        if (city.FindGrid(within) is null) throw CoverageErrors.UnknownGrid(within);
        return city.Grids.Where(g => level is null ? g.Parent?.Code == within : g.Level == level && g.IsBelow(within));
    }

    private static CoverageQuestionInput Input(
        int minutes, TravelMode mode, double? speedKmh, int? hour, DayType dayType, DateOnly? date, IReadOnlyList<string>? services,
        ServiceMatch match, int atLeast, bool whenOpen) => new()
        {
            Minutes = minutes,
            Mode = mode,
            SpeedKmh = speedKmh,
            Hour = hour,
            DayType = dayType,
            Date = date,
            Services = services,
            Match = match,
            AtLeast = atLeast,
            WhenOpen = whenOpen,
        };
}

[ExtendObjectType<CoveredCount>]
public sealed class CoveredCountFields;
