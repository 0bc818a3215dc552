using Map.Analysis.Coverage;

namespace Map.Geodata.Opening;

/// <summary>
/// In which hours of a weekday and of a day of the weekend a place is open (<see cref="HourSet"/>). An hour counts when the place
/// is open in every minute of it on each working day of the week, or on both days of the weekend: who comes on any such day finds
/// it open. The week is an ordinary one, without public holidays; what is said of school holidays stays unknown.
/// </summary>
/// <param name="Open">The hours in which it is known to be open.</param>
/// <param name="Possible">These, and the hours of which nobody can tell.</param>
public readonly record struct WeekHours(ulong Open, ulong Possible)
{
    private const int WorkingDays = 5, Days = 7;

    /// <summary>Of a place whose hours are not known: it may be open at any time.</summary>
    public static WeekHours Unknown { get; } = new(HourSet.None, HourSet.All);

    /// <summary>The hours of an ordinary week.</summary>
    /// <param name="hours">Null when they are not known.</param>
    /// <param name="day">Any day of the week: some places have other hours in summer than in winter.</param>
    /// <param name="where">Where the place is.</param>
    public static WeekHours OfWeek(OpeningHours? hours, DateOnly day, Surroundings where)
    {
        if (hours is null) return Unknown;
        var monday = MondayOf(day);
        var ordinary = where with { PublicHolidays = HolidayCalendar.None(monday.Year - 1, monday.Year + 1) };
        return Of(
            OnEach(hours, monday, WorkingDays, ordinary),
            OnEach(hours, monday.AddDays(WorkingDays), Days - WorkingDays, ordinary));
    }

    /// <summary>The hours of one date, holidays included, for the kind of day that it is; the other kind has none.</summary>
    /// <param name="hours">Null when they are not known.</param>
    /// <param name="day">The date.</param>
    /// <param name="where">Where the place is.</param>
    public static WeekHours OfDate(OpeningHours? hours, DateOnly day, Surroundings where)
    {
        var those = hours?.HoursOf(day, where) ?? new DayHours(0, DayHours.Always.Possible);
        return DayTypeOf(day, where.PublicHolidays) == DayType.Weekday ? Of(those, default) : Of(default, those);
    }

    /// <summary>
    /// Which kind of day a date is: a public holiday is like a weekend, and a Saturday or Sunday that is worked instead like a
    /// weekday. In a year whose holidays have not been announced the calendar decides.
    /// </summary>
    public static DayType DayTypeOf(DateOnly day, HolidayCalendar holidays)
    {
        if (holidays.IsHoliday(day) == true) return DayType.Weekend;
        var isWeekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        return isWeekend && holidays.IsMovedWorkday(day) != true ? DayType.Weekend : DayType.Weekday;
    }

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DayHours OnEach(OpeningHours hours, DateOnly first, int days, Surroundings where)
    {
        var all = DayHours.Always;
        for (var day = 0; day < days; day++) all = all.And(hours.HoursOf(first.AddDays(day), where));
        return all;
    }

    private static WeekHours Of(DayHours weekday, DayHours weekend) => new(
        HourSet.Of(DayType.Weekday, weekday.Open) | HourSet.Of(DayType.Weekend, weekend.Open),
        HourSet.Of(DayType.Weekday, weekday.Possible) | HourSet.Of(DayType.Weekend, weekend.Possible));
}
