namespace Map.Geodata.Osm;

/// <summary>Lists of different lengths, end to end in one array: list i ends before <c>Ends[i]</c>.</summary>
internal readonly record struct Runs<T>(int[] Ends, T[] Values)
{
    public ReadOnlySpan<T> this[int i]
    {
        get
        {
            int start = i == 0 ? 0 : Ends[i - 1];
            return Values.AsSpan(start, Ends[i] - start);
        }
    }
}
