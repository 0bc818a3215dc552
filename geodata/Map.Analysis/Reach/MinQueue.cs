using System.Numerics;

namespace Map.Analysis.Reach;

/// <summary>
/// A priority queue of keys, least first: a heap of four children a parent. A key holds its node behind its time, and a node
/// stands in the queue once for every time it was given (the later ones are skipped by the search). That spares the position
/// array that decreasing a key in place would need.
/// </summary>
/// <typeparam name="TKey">An unsigned number: <see cref="NodeKey"/> or <see cref="LabelKey"/>.</typeparam>
internal sealed class MinQueue<TKey>
    where TKey : struct, IComparisonOperators<TKey, TKey, bool>
{
    private TKey[] _heap = new TKey[1024];
    private int _count;

    public void Clear() => _count = 0;

    public void Push(TKey key)
    {
        if (_count == _heap.Length) Array.Resize(ref _heap, 2 * _count);
        var hole = _count++;
        var heap = _heap;
        while (hole > 0)
        {
            var parent = (hole - 1) >> 2;
            if (heap[parent] <= key) break;
            heap[hole] = heap[parent];
            hole = parent;
        }

        heap[hole] = key;
    }

    public bool TryPop(out TKey key)
    {
        if (_count == 0)
        {
            key = default;
            return false;
        }

        key = _heap[0];
        var last = _heap[--_count];
        if (_count > 0) SiftDown(last);
        return true;
    }

    private void SiftDown(TKey key)
    {
        var (heap, count, hole) = (_heap, _count, 0);
        while (true)
        {
            var child = (hole << 2) + 1;
            if (child >= count) break;
            var end = Math.Min(child + 4, count);
            var least = child;
            for (var c = child + 1; c < end; c++)
            {
                if (heap[c] < heap[least]) least = c;
            }

            if (heap[least] >= key) break;
            heap[hole] = heap[least];
            hole = least;
        }

        heap[hole] = key;
    }
}

/// <summary>A node with its time, for a <see cref="MinQueue{TKey}"/>.</summary>
internal static class NodeKey
{
    public static ulong Of(int timeMs, int node) => ((ulong)(uint)timeMs << 32) | (uint)node;

    public static (int TimeMs, int Node) Read(ulong key) => ((int)(key >> 32), (int)(uint)key);
}

/// <summary>A node with one of its labels (<see cref="StationLabels"/>), for a <see cref="MinQueue{TKey}"/>.</summary>
internal static class LabelKey
{
    public static UInt128 Of(ulong label, int node) => new(label >> 32, (label << 32) | (uint)node);

    public static (ulong Label, int Node) Read(UInt128 key) => ((ulong)(key >> 32), (int)(uint)key);
}
