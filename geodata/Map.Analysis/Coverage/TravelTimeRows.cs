using Map.Analysis.Reach;

namespace Map.Analysis.Coverage;

/// <summary>Parts of tables of travel times.</summary>
internal static class TravelTimeRows
{
    private const int Absent = -1;

    /// <summary>The same table for some places alone, in order; they are numbered anew from 0.</summary>
    public static TravelTimeTable Only(this TravelTimeTable table, int[] places)
    {
        var numbers = new int[table.PlaceCount];
        Array.Fill(numbers, Absent);
        for (var i = 0; i < places.Length; i++) numbers[places[i]] = i;
        var rows = new TravelTime[table.StationCount][];
        var kept = new List<TravelTime>(places.Length);
        for (var station = 0; station < rows.Length; station++)
        {
            kept.Clear();
            foreach (var entry in table[station])
            {
                if (numbers[entry.Place] is not Absent and var number) kept.Add(new TravelTime(number, entry.Ms));
            }

            rows[station] = [.. kept];
        }

        return new TravelTimeTable(places.Length, table.LimitMs, rows);
    }
}
