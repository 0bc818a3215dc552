namespace Map.Analysis.Siting.Medians;

/// <summary>The parts of all choices that are still to be looked at: least bound first, of equal ones the youngest.</summary>
internal sealed class MedianQueue
{
    /// <summary>Multipliers are kept up to this many numbers in all, 256 MB; later parts begin where the root ended.</summary>
    private const long MostNumbers = 1L << 26;

    private readonly PriorityQueue<MedianNode, (double Bound, long Age)> _nodes = new();
    private MedianNode? _youngest;
    private long _added, _numbers;

    public bool IsEmpty => _nodes.Count == 0 && _youngest is null;

    /// <summary>Of all parts; infinite when there is none.</summary>
    public double LeastBound => Math.Min(
        _youngest?.Bound ?? double.PositiveInfinity, _nodes.TryPeek(out var least, out _) ? least.Bound : double.PositiveInfinity);

    /// <summary>Whether multipliers of another part may be kept.</summary>
    public bool HasRoomFor(int numbers) => _numbers + numbers <= MostNumbers;

    public void Add(MedianNode node)
    {
        if (_youngest is { } older) Enqueue(older);
        _youngest = node;
        _numbers += node.Start?.Lambda.Length ?? 0;
    }

    /// <param name="dive">Whether to take the youngest, which soonest leads to a choice.</param>
    public bool TryTake(bool dive, out MedianNode node)
    {
        if (!dive && _youngest is { } waiting)
        {
            Enqueue(waiting);
            _youngest = null;
        }

        node = _youngest!;
        if (_youngest is null && !_nodes.TryDequeue(out node!, out _)) return false;
        _youngest = null;
        _numbers -= node.Start?.Lambda.Length ?? 0;
        return true;
    }

    private void Enqueue(MedianNode node) => _nodes.Enqueue(node, (node.Bound, -_added++));
}
