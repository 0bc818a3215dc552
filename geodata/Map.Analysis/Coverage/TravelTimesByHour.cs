using Map.Analysis.Reach;

namespace Map.Analysis.Coverage;

/// <summary>A table of travel times and the hours in which it holds.</summary>
/// <param name="Hours">The hours (<see cref="HourSet"/>).</param>
/// <param name="Table">The travel times in each of them.</param>
public readonly record struct HourlyTable(ulong Hours, TravelTimeTable Table);

/// <summary>
/// Travel times at every hour. They differ only where gates keep hours, so there is a table for each distinct state of the gates:
/// one for most cities, two where compounds close at night. All tables are about the same stations, places and limit. Immutable.
/// </summary>
public sealed class TravelTimesByHour
{
    /// <param name="tables">Tables whose hours are all 48, none twice.</param>
    /// <exception cref="ArgumentException">An hour has no table or several, or the tables are about different things.</exception>
    public TravelTimesByHour(IReadOnlyList<HourlyTable> tables)
    {
        var told = HourSet.None;
        foreach (var (hours, table) in tables)
        {
            if ((told & hours) != HourSet.None) throw new ArgumentException("An hour has several tables.", nameof(tables));
            if (!IsAlike(table, tables[0].Table)) throw new ArgumentException("The tables are about different stations, places or limits.", nameof(tables));
            told |= hours;
        }

        Tables = told == HourSet.All ? tables : throw new ArgumentException("An hour has no table.", nameof(tables));
    }

    /// <summary>The tables with their hours.</summary>
    public IReadOnlyList<HourlyTable> Tables { get; }

    public int PlaceCount => Tables[0].Table.PlaceCount;

    public int StationCount => Tables[0].Table.StationCount;

    /// <summary>The last millisecond that is in time.</summary>
    public int LimitMs => Tables[0].Table.LimitMs;

    /// <summary>Entries of all tables together.</summary>
    public long EntryCount => Tables.Sum(t => t.Table.EntryCount);

    /// <summary>A table that holds around the clock.</summary>
    public static implicit operator TravelTimesByHour(TravelTimeTable table) => new([new HourlyTable(HourSet.All, table)]);

    /// <summary>The travel times in an hour of a day, 0 to 23.</summary>
    public TravelTimeTable At(DayType day, int hour) => Tables.First(t => HourSet.Contains(t.Hours, day, hour)).Table;

    /// <summary>The same for some places alone, in order; they are numbered anew from 0.</summary>
    internal TravelTimesByHour Only(int[] places) => new([.. Tables.Select(t => t with { Table = t.Table.Only(places) })]);

    private static bool IsAlike(TravelTimeTable a, TravelTimeTable b) =>
        (a.PlaceCount, a.StationCount, a.LimitMs) == (b.PlaceCount, b.StationCount, b.LimitMs);
}
