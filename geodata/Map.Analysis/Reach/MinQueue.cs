namespace Map.Analysis.Reach;

/// <summary>
/// A priority queue of nodes by time: a heap of four children a parent over packed 64-bit keys, in which a node stands once
/// for every time it was given (the later ones are skipped by the search). That spares the position array that decreasing a
/// key in place would need.
/// </summary>
internal sealed class MinQueue
{
    private ulong[] _heap = new ulong[1024];
    private int _count;

    public void Clear() => _count = 0;

    public void Push(int timeMs, int node)
    {
        if (_count == _heap.Length) Array.Resize(ref _heap, 2 * _count);
        var key = ((ulong)(uint)timeMs << 32) | (uint)node;
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

    public bool TryPop(out int timeMs, out int node)
    {
        if (_count == 0)
        {
            (timeMs, node) = (0, 0);
            return false;
        }

        var top = _heap[0];
        (timeMs, node) = ((int)(top >> 32), (int)(uint)top);
        var last = _heap[--_count];
        if (_count > 0) SiftDown(last);
        return true;
    }

    private void SiftDown(ulong key)
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
