namespace Map.Analysis.Siting.Covering;

/// <summary>Lists of numbers in one flat array: those of row r lie between FirstOut[r] and FirstOut[r + 1].</summary>
internal sealed class SparseRows(int[] firstOut, int[] entries)
{
    public int Count => firstOut.Length - 1;

    public int EntryCount => firstOut[^1];

    public ReadOnlySpan<int> this[int row] => entries.AsSpan(firstOut[row], firstOut[row + 1] - firstOut[row]);

    /// <summary>Where the entries of a row begin among all.</summary>
    public int StartOf(int row) => firstOut[row];

    public int LengthOf(int row) => firstOut[row + 1] - firstOut[row];

    /// <summary>For each of so many columns the rows that name it, ascending.</summary>
    public SparseRows Transpose(int columns)
    {
        var first = new int[columns + 1];
        for (var i = 0; i < EntryCount; i++) first[entries[i] + 1]++;
        for (var c = 0; c < columns; c++) first[c + 1] += first[c];
        var (next, rows) = (first[..columns], new int[EntryCount]);
        for (var row = 0; row < Count; row++)
        {
            foreach (var column in this[row]) rows[next[column]++] = row;
        }

        return new SparseRows(first, rows);
    }

    /// <summary>Both ends of each pair name the other, once.</summary>
    public static SparseRows OfPairs(int count, IEnumerable<(int A, int B)> pairs)
    {
        var both = pairs.SelectMany(p => new[] { p, (A: p.B, B: p.A) }).Distinct().Order().ToArray();
        var first = new int[count + 1];
        foreach (var (a, _) in both) first[a + 1]++;
        for (var i = 0; i < count; i++) first[i + 1] += first[i];
        return new SparseRows(first, [.. both.Select(p => p.B)]);
    }
}
