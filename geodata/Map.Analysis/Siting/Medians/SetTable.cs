namespace Map.Analysis.Siting.Medians;

/// <summary>Sets of items as lists and as bits, some of them dropped: which holds which? Not for two threads at once.</summary>
internal sealed class SetTable
{
    private readonly int[][] _sets;
    private readonly ulong[][] _bits;

    /// <param name="sets">By set its items.</param>
    /// <param name="itemCount">Items are below this.</param>
    public SetTable(int[][] sets, int itemCount)
    {
        _sets = sets;
        _bits = Array.ConvertAll(sets, set => ToBits(set, itemCount));
    }

    public int Count => _sets.Length;

    public bool IsDropped(int set) => _sets[set].Length == 0;

    public ReadOnlySpan<int> ItemsOf(int set) => _sets[set];

    /// <summary>Whether all items of one are in the other.</summary>
    public bool IsWithin(int set, int other)
    {
        if (_sets[set].Length > _sets[other].Length) return false;
        var (bits, others) = (_bits[set], _bits[other]);
        for (var word = 0; word < bits.Length; word++)
        {
            if ((bits[word] & ~others[word]) != 0) return false;
        }

        return true;
    }

    public void Drop(int set)
    {
        Array.Clear(_bits[set]);
        _sets[set] = [];
    }

    /// <summary>Takes items out of all sets.</summary>
    public void Remove(Predicate<int> isGone)
    {
        for (var set = 0; set < _sets.Length; set++)
        {
            if (!Array.Exists(_sets[set], isGone)) continue;
            _sets[set] = Array.FindAll(_sets[set], item => !isGone(item));
            _bits[set] = ToBits(_sets[set], _bits[set].Length * 64);
        }
    }

    private static ulong[] ToBits(int[] set, int itemCount)
    {
        var bits = new ulong[(itemCount + 63) / 64];
        foreach (var item in set) bits[item / 64] |= 1UL << (item % 64);
        return bits;
    }
}
