using System.Globalization;
using System.Text.RegularExpressions;

namespace Map.Geodata.Tests.Opening;

/// <summary>Random opening hours of the kinds that stations, shops and gates have, and odder ones.</summary>
internal sealed partial class Generator(Random random)
{
    private static readonly string[] Weekdays = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public string Next()
    {
        var (text, inFallback) = (Rule(isFirst: true, mayPassMidnight: true), false);
        for (var more = random.Next(4); more > 0; more--)
        {
            // The reference takes nothing for an addition to whole days.
            var separator = text.Length > 2 && text[^3] == ':' ? Any("; ", "; ", ", ", " || ") : Any("; ", "; ", " || ");
            // What a fallback carries over midnight is no fallback any more to the reference, but overrides the next day.
            inFallback = separator == " || " || (inFallback && separator == ", ");
            text += separator + Rule(isFirst: false, mayPassMidnight: !inFallback);
        }

        return text;
    }

    /// <summary>Only the first may do without days: what later ones without any replace depends on the reference's inner workings.</summary>
    private string Rule(bool isFirst, bool mayPassMidnight)
    {
        var days = isFirst && random.Next(6) == 0 ? "" : Days();
        var times = random.Next(8) == 0 ? "" : Times(mayPassMidnight);
        // The reference finds no day at all in "Feb 05-28 21:30+".
        if (DayRange().IsMatch(days) && times.EndsWith('+')) times = times.Replace("+", "-24:00", StringComparison.Ordinal);
        var rule = string.Join(' ', new[] { days, times, Status() }.Where(p => p.Length > 0));
        return rule.Length > 0 ? rule : "24/7";
    }

    private string Days() => random.Next(11) switch
    {
        < 6 => WeekdayList(),
        6 => Month() + " " + WeekdayList(),
        7 => Dates(),
        8 => "week " + Week() + " " + WeekdayList(),
        9 => Any("PH", "PH,Su", "Mo-Fr,PH", "PH -1 day", "PH Mo-Fr"),
        _ => Any(Weekdays) + Any("[1]", "[-1]", "[2,4]", "[1-3]", "[1] +2 days"),
    };

    private string Status() => random.Next(8) switch
    {
        0 or 1 => "off",
        2 => "unknown",
        3 => "open",
        4 => Any("\"call\"", "open \"call\"", "unknown \"call\""),
        _ => "",
    };

    private string WeekdayList() => string.Join(',', Enumerable.Range(0, random.Next(1, 3)).Select(_ => random.Next(2) == 0 ? Any(Weekdays) : Any(Weekdays) + "-" + Any(Weekdays)));

    private string Month() => random.Next(2) == 0 ? Any(Months) : Any(Months) + "-" + Any(Months);

    private string Dates() => random.Next(4) switch
    {
        0 => $"{Any(Months)} {random.Next(1, 29):00}",
        1 => $"{Any(Months)} {random.Next(1, 14):00}-{random.Next(14, 29):00}",
        2 => DatesOfTwoMonths(),
        _ => $"2026 {Any(Months)} {random.Next(1, 29):00}",
    };

    /// <summary>Never of one month: the reference finds no day in "Sep 02-Sep 01", nearly a year.</summary>
    private string DatesOfTwoMonths()
    {
        var from = random.Next(12);
        return $"{Months[from]} {random.Next(1, 29):00}-{Months[(from + random.Next(1, 12)) % 12]} {random.Next(1, 29):00}";
    }

    private string Week()
    {
        var from = random.Next(1, 50);
        return random.Next(3) switch { 0 => $"{from:00}", 1 => $"{from:00}-{random.Next(from, 53):00}", _ => $"{from:00}-53/2" };
    }

    /// <summary>Times in the order of the day; only the last may pass midnight or have an open end.</summary>
    private string Times(bool mayPassMidnight) => random.Next(10) switch
    {
        0 when mayPassMidnight => Clock(random.Next(1, 24)) + "+",
        1 when mayPassMidnight => $"{Clock(random.Next(18, 24))}-{Clock(random.Next(0, 6))}",
        2 when mayPassMidnight => $"{Clock(random.Next(8, 12))}-{Clock(random.Next(12, 16))},{Clock(random.Next(18, 24))}-{Clock(random.Next(24, 30))}",
        3 => "00:00-24:00",
        4 => $"{Clock(random.Next(1, 8))}-{Clock(random.Next(8, 12))},{Clock(random.Next(13, 16))}-{Clock(random.Next(17, 23))}",
        _ => $"{Clock(random.Next(0, 10))}-{Clock(random.Next(11, 24))}",
    };

    private string Clock(int hour) => string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{random.Next(4) * 15:00}");

    private string Any(params string[] values) => values[random.Next(values.Length)];

    [GeneratedRegex(@"\d\d-\d\d$")]
    private static partial Regex DayRange();
}
