namespace Map.Analysis.Coverage;

/// <summary>
/// In which hours each place is reached by at least one station, by at least two, and so on. Stations are counted for all 48
/// hours at once: level j of a place takes the hours of a new station that level j - 1 already has (a unary counter, one bit
/// an hour), so that counting to k costs k operations for each entry of the times.
/// </summary>
internal sealed class PlaceLevels
{
    private const int PlacesPerPart = 1 << PartBits;
    private const int PartBits = 10;

    // Level j of place p stands at (p % PlacesPerPart) * Levels + j of its part. Parts without a change are shared.
    private readonly ulong[][] _parts;

    private PlaceLevels(ulong[][] parts, int levels) => (_parts, Levels) = (parts, levels);

    /// <summary>Up to how many stations are told apart.</summary>
    public int Levels { get; }

    /// <summary>The hours in which a place is reached by at least so many stations, from 1.</summary>
    public ulong this[int place, int stations] => Of(place)[stations - 1];

    /// <param name="times">Who reaches which station in which hours.</param>
    /// <param name="needs">For each thing that must be within reach: the hours in which each station has it.</param>
    /// <param name="limitMs">The last millisecond that is in time.</param>
    /// <param name="levels">Up to how many stations are told apart.</param>
    /// <param name="cancel">Ends it.</param>
    public static PlaceLevels Count(TravelTimesByHour times, ulong[][] needs, int limitMs, int levels, CancellationToken cancel)
    {
        var parts = new ulong[(times.PlaceCount + PlacesPerPart - 1) >> PartBits][];
        // Parts of the places, not of the stations: no two threads write the same place, so the result can't depend on them.
        Parallel.For(0, parts.Length, new ParallelOptions { CancellationToken = cancel }, part =>
        {
            var from = part << PartBits;
            parts[part] = new ulong[(Math.Min(from + PlacesPerPart, times.PlaceCount) - from) * levels];
            CountPart(times, needs, limitMs, levels, from, parts[part]);
        });
        return new PlaceLevels(parts, levels);
    }

    /// <summary>The same with other hours for some places, in order: the i-th of them takes those of place i.</summary>
    public PlaceLevels With(int[] places, PlaceLevels theirs)
    {
        var parts = (ulong[][])_parts.Clone();
        for (var i = 0; i < places.Length; i++)
        {
            var part = places[i] >> PartBits;
            if (parts[part] == _parts[part]) parts[part] = (ulong[])_parts[part].Clone();
            theirs.Of(i).CopyTo(parts[part].AsSpan((places[i] % PlacesPerPart) * Levels));
        }

        return new PlaceLevels(parts, Levels);
    }

    private ReadOnlySpan<ulong> Of(int place) => _parts[place >> PartBits].AsSpan((place % PlacesPerPart) * Levels, Levels);

    private static void CountPart(TravelTimesByHour times, ulong[][] needs, int limitMs, int levels, int firstPlace, Span<ulong> hours)
    {
        CountNeed(times, needs[0], limitMs, levels, firstPlace, hours);
        if (needs.Length == 1) return;
        var one = new ulong[hours.Length];
        foreach (var need in needs.AsSpan(1))
        {
            Array.Clear(one);
            CountNeed(times, need, limitMs, levels, firstPlace, one);
            for (var i = 0; i < one.Length; i++) hours[i] &= one[i];
        }
    }

    private static void CountNeed(TravelTimesByHour times, ulong[] stationHours, int limitMs, int levels, int firstPlace, Span<ulong> hours)
    {
        foreach (var table in times.Tables) CountNeed(table, stationHours, limitMs, levels, firstPlace, hours);
    }

    private static void CountNeed(HourlyTable hourly, ulong[] stationHours, int limitMs, int levels, int firstPlace, Span<ulong> hours)
    {
        var endPlace = firstPlace + (hours.Length / levels);
        for (var station = 0; station < stationHours.Length; station++)
        {
            var counted = stationHours[station] & hourly.Hours;
            if (counted == HourSet.None) continue;
            var row = hourly.Table[station];
            for (var i = TravelTimeRows.FirstFrom(row, firstPlace); i < row.Length && row[i].Place < endPlace; i++)
            {
                if (row[i].Ms <= limitMs) Raise(hours.Slice((row[i].Place - firstPlace) * levels, levels), counted);
            }
        }
    }

    private static void Raise(Span<ulong> levels, ulong hours)
    {
        for (var j = levels.Length - 1; j > 0; j--) levels[j] |= levels[j - 1] & hours;
        levels[0] |= hours;
    }
}
