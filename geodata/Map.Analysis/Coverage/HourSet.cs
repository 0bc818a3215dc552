namespace Map.Analysis.Coverage;

/// <summary>The two kinds of day by which demand and opening hours differ.</summary>
public enum DayType
{
    /// <summary>An ordinary working day, Monday to Friday.</summary>
    Weekday,

    /// <summary>A Saturday or Sunday.</summary>
    Weekend,
}

/// <summary>
/// Sets of hours as the bits of a number: bits 0 to 23 are the hours of a weekday, bits 24 to 47 those of a day of the weekend.
/// Hour h lasts from h:00 to (h + 1):00. One operation on such a number is one on all 48 hours.
/// </summary>
public static class HourSet
{
    public const int HoursPerDay = 24;

    /// <summary>Hours of both kinds of day.</summary>
    public const int Count = 48;

    public const ulong None = 0;

    /// <summary>Around the clock, on every day.</summary>
    public const ulong All = (1UL << Count) - 1;

    /// <summary>The bit of an hour from 0 to 23.</summary>
    public static int IndexOf(DayType day, int hour) => ((int)day * HoursPerDay) + hour;

    /// <summary>The hours of one kind of day, whose bits are 0 to 23.</summary>
    public static ulong Of(DayType day, uint hours) => (ulong)hours << ((int)day * HoursPerDay);

    /// <summary>The hours from one to before another, 0 to 24, on one kind of day.</summary>
    public static ulong Of(DayType day, int from, int to) => Of(day, (uint)((1UL << to) - (1UL << from)));

    public static bool Contains(ulong hours, DayType day, int hour) => (hours >> IndexOf(day, hour) & 1) != 0;
}
