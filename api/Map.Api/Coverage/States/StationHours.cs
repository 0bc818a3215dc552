using System.Collections.Concurrent;
using Map.Geodata.Opening;

namespace Map.Api.Coverage.States;

/// <summary>In which hours stations are open, worked out once for each text, place and day.</summary>
internal sealed class StationHours(KnownHours known, TimeProvider clock)
{
    private const int Kept = 50_000;

    private readonly ConcurrentDictionary<(string? Text, double Lon, double Lat, DateOnly Day, bool IsDate), WeekHours> _hours = new();

    /// <summary>The hours of a station on the question's date, or in an ordinary week.</summary>
    public WeekHours Of(StationSite station, CoverageQuestion question)
    {
        if (_hours.Count >= Kept) _hours.Clear();
        var key = (station.OpeningHours, station.Place.Lon, station.Place.Lat, DayOf(question), question.Date is not null);
        return _hours.GetOrAdd(key, k => Evaluate(k.Item1, Surroundings.China.At(k.Item2, k.Item3), k.Item4, k.Item5));
    }

    /// <summary>The day on which a question's hours depend: its date, or the Monday of today's week.</summary>
    public DateOnly DayOf(CoverageQuestion question) =>
        question.Date ?? WeekHours.MondayOf(DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Surroundings.China.Offset).DateTime));

    private WeekHours Evaluate(string? text, Surroundings where, DateOnly day, bool isDate)
    {
        var hours = text is null ? null : known.Find(text);
        return isDate ? WeekHours.OfDate(hours, day, where) : WeekHours.OfWeek(hours, day, where);
    }
}
