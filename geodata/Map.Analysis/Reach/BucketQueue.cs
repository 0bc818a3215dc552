using System.Numerics;

namespace Map.Analysis.Reach;

/// <summary>
/// A queue of nodes by time for searches that want to know nothing before the end: times are sorted into buckets of some
/// seconds, and nodes of one bucket come in the order in which they went in (Dial, 1969; Meyer and Sanders's delta-stepping,
/// 2003). A node may come more than once, when it is improved within a bucket; final times are those of a heap. There is no
/// heap to sift, and neighbours stay neighbours: nodes that lie together come together.
/// </summary>
internal sealed class BucketQueue
{
    private readonly int _shift;
    private int[][] _buckets = CreateBuckets(64);
    private int[] _counts = new int[64];
    private int _pending;
    private int _current;
    private int _next;

    /// <param name="meanArcMs">
    /// What arcs take on average, in milliseconds. A bucket is as wide as half of it or a little less (a power of two): few nodes
    /// are then improved within a bucket.
    /// </param>
    public BucketQueue(int meanArcMs) => _shift = BitOperations.Log2((uint)Math.Max(1, meanArcMs / 2));

    /// <summary>Puts a node in; its time is not before the bucket from which nodes come now.</summary>
    public void Push(int timeMs, int node)
    {
        var bucket = timeMs >> _shift;
        if (bucket - _current >= _buckets.Length) Grow(bucket - _current);
        var slot = bucket & (_buckets.Length - 1);
        if (_counts[slot] == _buckets[slot].Length) Array.Resize(ref _buckets[slot], 2 * _counts[slot]);
        _buckets[slot][_counts[slot]++] = node;
        _pending++;
    }

    /// <summary>Takes the next node out; when none is left, the queue is as new.</summary>
    public bool TryPop(out int node)
    {
        if (_pending == 0)
        {
            node = -1;
            Restart();
            return false;
        }

        while (_next == _counts[_current & (_buckets.Length - 1)]) Advance();
        node = _buckets[_current & (_buckets.Length - 1)][_next++];
        _pending--;
        return true;
    }

    /// <summary>Whether a node that just came has a time of its bucket; otherwise it was improved, and came before.</summary>
    public bool IsCurrent(int timeMs) => timeMs >> _shift == _current;

    private void Advance()
    {
        _counts[_current & (_buckets.Length - 1)] = 0;
        _current++;
        _next = 0;
    }

    private void Restart()
    {
        Advance();
        _current = 0;
    }

    /// <summary>More buckets, for an arc or a way to the street longer than any before.</summary>
    private void Grow(int ahead)
    {
        var (buckets, counts) = (_buckets, _counts);
        _buckets = CreateBuckets((int)BitOperations.RoundUpToPowerOf2((uint)ahead + 1));
        _counts = new int[_buckets.Length];
        for (var b = _current; b < _current + buckets.Length; b++)
        {
            var (from, to) = (b & (buckets.Length - 1), b & (_buckets.Length - 1));
            (_buckets[to], _counts[to]) = (buckets[from], counts[from]);
        }
    }

    private static int[][] CreateBuckets(int count) => [.. Enumerable.Range(0, count).Select(_ => new int[16])];
}
