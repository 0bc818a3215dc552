using System.Numerics;

namespace Map.Analysis.Reach;

/// <summary>
/// Gathers the entries of one row in any order and hands them over in the order of the places: a bit a place tells which are
/// in, so that nothing is sorted. Reusable; not for two threads at once.
/// </summary>
/// <param name="placeCount">How many places there are.</param>
internal sealed class RowBuffer(int placeCount)
{
    private readonly int[] _ms = new int[placeCount];
    private readonly ulong[] _isIn = new ulong[(placeCount + 63) / 64];
    private int _count;

    /// <summary>Adds a place that has not been added.</summary>
    public void Add(int place, int ms)
    {
        _ms[place] = ms;
        _isIn[place >> 6] |= 1UL << place;
        _count++;
    }

    /// <summary>The row, as long as what was added; the buffer is empty afterwards.</summary>
    public TravelTime[] Take()
    {
        if (_count == 0) return [];
        var row = new TravelTime[_count];
        for (int word = 0, at = 0; at < row.Length; word++)
        {
            for (var bits = _isIn[word]; bits != 0; bits &= bits - 1)
            {
                var place = (word << 6) + BitOperations.TrailingZeroCount(bits);
                row[at++] = new TravelTime(place, _ms[place]);
            }

            _isIn[word] = 0;
        }

        _count = 0;
        return row;
    }
}
