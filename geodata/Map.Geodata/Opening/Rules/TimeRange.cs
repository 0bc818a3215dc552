using System.Globalization;

namespace Map.Geodata.Opening.Rules;

/// <summary>A time of day: minutes after midnight, or minutes after something that the sun does.</summary>
internal readonly record struct TimeOfDay(int Minutes, SunEvent? After = null)
{
    public int On(DateOnly day, Surroundings where) => After is { } sunEvent ? Sun.MinuteOf(sunEvent, day, where) + Minutes : Minutes;

    public override string ToString() => After switch
    {
        null => Clock(Minutes),
        { } sunEvent when Minutes == 0 => Name(sunEvent),
        { } sunEvent => $"({Name(sunEvent)}{(Minutes < 0 ? '-' : '+')}{Clock(Math.Abs(Minutes))})",
    };

#pragma warning disable CA1308 // The syntax writes it in small letters.
    private static string Name(SunEvent sunEvent) => sunEvent.ToString().ToLowerInvariant();
#pragma warning restore CA1308

    private static string Clock(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
}

/// <summary>From a time to another, which may lie in the next day; to nobody knows when, with an open end.</summary>
internal readonly record struct TimeRange(TimeOfDay From, TimeOfDay? To, bool HasOpenEnd)
{
    public const int Day = 1440;

    /// <summary>The minutes of a day on which it starts; above <see cref="Day"/> they are those of the next.</summary>
    public (int From, int To) On(DateOnly day, Surroundings where)
    {
        var from = From.On(day, where);
        if (To is not { } end) return (from, from);
        var to = end.On(day, where);
        return (from, Math.Min(to <= from ? to + Day : to, 2 * Day));
    }

    /// <summary>
    /// Until when a place with an open end may be open; the reference evaluator's guess: eight hours after 22:00, ten hours after 17:00, else midnight.
    /// </summary>
    public static int GuessEnd(int from) => Math.Min(from >= 22 * 60 ? from + (8 * 60) : from >= 17 * 60 ? from + (10 * 60) : Day, 2 * Day);

    public override string ToString() => (To is { } to ? $"{From}-{to}" : From.ToString()) + (HasOpenEnd ? "+" : "");
}
