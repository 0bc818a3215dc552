namespace Map.Analysis.Reach;

/// <summary>One entry of a <see cref="TravelTimeTable"/>.</summary>
/// <param name="Place">The number of the place, 0-based.</param>
/// <param name="Ms">Milliseconds between the place and the station, ways to and from the street included; not above the table's limit.</param>
public readonly record struct TravelTime(int Place, int Ms);

/// <summary>
/// Travel times between stations and places within a limit, sparse: one row a station, with an entry for each place that
/// reaches it (or that it reaches) in time, in the order of the places. Immutable; a station that moves is a new row, and the
/// others are shared.
/// </summary>
public sealed class TravelTimeTable
{
    private readonly TravelTime[][] _rows;

    /// <param name="placeCount">How many places there are; entries name 0 to placeCount - 1.</param>
    /// <param name="limitMs">The last millisecond that is in time.</param>
    /// <param name="rows">One row a station, each in the order of its places, none twice.</param>
    public TravelTimeTable(int placeCount, int limitMs, TravelTime[][] rows) => (PlaceCount, LimitMs, _rows) = (placeCount, limitMs, rows);

    public int PlaceCount { get; }

    /// <summary>The last millisecond that is in time.</summary>
    public int LimitMs { get; }

    public int StationCount => _rows.Length;

    /// <summary>Entries of all rows together.</summary>
    public long EntryCount => _rows.Sum(r => (long)r.Length);

    /// <summary>The places in time of a station, in their order.</summary>
    public ReadOnlySpan<TravelTime> this[int station] => _rows[station];

    /// <summary>The same with another row in place of a station's.</summary>
    public TravelTimeTable With(int station, TravelTime[] row)
    {
        var rows = (TravelTime[][])_rows.Clone();
        rows[station] = row;
        return new TravelTimeTable(PlaceCount, LimitMs, rows);
    }

    /// <summary>The same with other rows in place of those of some stations; stations beyond the last are new ones, without a gap.</summary>
    public TravelTimeTable WithRows(IReadOnlyCollection<(int Station, TravelTime[] Row)> changes)
    {
        var rows = new TravelTime[changes.Select(c => c.Station + 1).Append(_rows.Length).Max()][];
        _rows.CopyTo(rows, 0);
        foreach (var (station, row) in changes) rows[station] = row;
        return new TravelTimeTable(PlaceCount, LimitMs, rows);
    }
}
