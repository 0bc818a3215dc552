namespace Map.Geodata.Opening;

/// <summary>Holidays of the years for which they have been announced.</summary>
/// <param name="holidays">The days off.</param>
/// <param name="workdays">Days of a weekend that are worked instead (调休).</param>
/// <param name="years">The years that are known.</param>
public sealed class HolidayCalendar(IEnumerable<DateOnly> holidays, IEnumerable<DateOnly> workdays, IEnumerable<int> years)
{
    private readonly HashSet<DateOnly> _holidays = [.. holidays];
    private readonly HashSet<DateOnly> _workdays = [.. workdays];
    private readonly HashSet<int> _years = [.. years];

    /// <summary>No year is known.</summary>
    public static HolidayCalendar Unknown { get; } = new([], [], []);

    /// <summary>Years from one to another that are known to have no holidays at all.</summary>
    public static HolidayCalendar None(int from, int to) => new([], [], Enumerable.Range(from, to - from + 1));

    public IEnumerable<DateOnly> Holidays => _holidays;

    public IEnumerable<DateOnly> Workdays => _workdays;

    public bool Knows(int year) => _years.Contains(year);

    /// <summary>Null in a year that is not known.</summary>
    public bool? IsHoliday(DateOnly day) => Knows(day.Year) ? _holidays.Contains(day) : null;

    /// <summary>Whether a Saturday or Sunday is worked in exchange for a holiday; null in a year that is not known.</summary>
    public bool? IsMovedWorkday(DateOnly day) => Knows(day.Year) ? _workdays.Contains(day) : null;
}
