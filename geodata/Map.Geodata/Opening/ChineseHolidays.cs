namespace Map.Geodata.Opening;

/// <summary>
/// Public holidays of mainland China with the days that are worked instead, as the General Office of the State Council
/// announces them each autumn for the next year (国务院办公厅关于部分节假日安排的通知). A new year is one more line here; until
/// then its holidays are unknown.
/// </summary>
internal static class ChineseHolidays
{
    public static HolidayCalendar Calendar { get; } = new(
        Years.SelectMany(y => y.Holidays.SelectMany(days => Days(y.Year, days))),
        Years.SelectMany(y => y.Workdays.Select(day => Day(y.Year, day))),
        Years.Select(y => y.Year));

    private sealed record Announced(int Year, string Source, string[] Holidays, string[] Workdays);

    // In the order of the year: New Year, Spring Festival, Qingming, Labour Day, Dragon Boat, Mid-Autumn, National Day.
    private static IEnumerable<Announced> Years =>
    [
        new(2023, "国办发明电〔2022〕16号",
            ["01-01..01-02", "01-21..01-27", "04-05", "04-29..05-03", "06-22..06-24", "09-29..10-06"],
            ["01-28", "01-29", "04-23", "05-06", "06-25", "10-07", "10-08"]),
        new(2024, "国办发明电〔2023〕7号",
            ["01-01", "02-10..02-17", "04-04..04-06", "05-01..05-05", "06-10", "09-15..09-17", "10-01..10-07"],
            ["02-04", "02-18", "04-07", "04-28", "05-11", "09-14", "09-29", "10-12"]),
        new(2025, "国办发明电〔2024〕12号",
            ["01-01", "01-28..02-04", "04-04..04-06", "05-01..05-05", "05-31..06-02", "10-01..10-08"],
            ["01-26", "02-08", "04-27", "09-28", "10-11"]),
        new(2026, "国办发明电〔2025〕7号",
            ["01-01..01-03", "02-15..02-23", "04-04..04-06", "05-01..05-05", "06-19..06-21", "09-25..09-27", "10-01..10-07"],
            ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"]),
    ];

    private static IEnumerable<DateOnly> Days(int year, string days)
    {
        var parts = days.Split("..");
        for (var day = Day(year, parts[0]); day <= Day(year, parts[^1]); day = day.AddDays(1)) yield return day;
    }

    private static DateOnly Day(int year, string day) =>
        DateOnly.ParseExact(FormattableString.Invariant($"{year}-{day}"), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
