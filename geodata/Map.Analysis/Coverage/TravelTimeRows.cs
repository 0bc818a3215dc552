using Map.Analysis.Reach;

namespace Map.Analysis.Coverage;

/// <summary>Parts of tables of travel times.</summary>
internal static class TravelTimeRows
{
    private const int Absent = -1;

    /// <summary>The same table for some places alone, in order; they are numbered anew from 0.</summary>
    public static TravelTimeTable Only(this TravelTimeTable table, int[] places)
    {
        if (places.Length == 0) return new TravelTimeTable(0, table.LimitMs, [.. Enumerable.Repeat(Array.Empty<TravelTime>(), table.StationCount)]);
        var (first, last) = (places[0], places[^1]);
        var numbers = new int[last - first + 1];
        Array.Fill(numbers, Absent);
        for (var i = 0; i < places.Length; i++) numbers[places[i] - first] = i;
        var rows = new TravelTime[table.StationCount][];
        Parallel.For(0, rows.Length, station => rows[station] = Only(table[station], first, last, numbers));
        return new TravelTimeTable(places.Length, table.LimitMs, rows);
    }

    /// <summary>The first entry of a row whose place is not below one; the row's length if there is none.</summary>
    public static int FirstFrom(ReadOnlySpan<TravelTime> row, int place)
    {
        var (low, high) = (0, row.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (row[middle].Place < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static TravelTime[] Only(ReadOnlySpan<TravelTime> row, int first, int last, int[] numbers)
    {
        var kept = new List<TravelTime>();
        for (var i = FirstFrom(row, first); i < row.Length && row[i].Place <= last; i++)
        {
            if (numbers[row[i].Place - first] is not Absent and var number) kept.Add(new TravelTime(number, row[i].Ms));
        }

        return [.. kept];
    }
}
