using Map.Analysis.Routes.Traces;

namespace Map.Geodata.Import.Traces;

/// <summary>
/// Puts traces together that come in pieces, as in a file sorted by time, in which couriers take turns. A trace is whole unless the
/// file has more points than are held at once; then it is cut, which costs a ride at the cut and nothing else.
/// </summary>
/// <param name="mostPoints">So many are held: 16 to 32 bytes each.</param>
internal sealed class TraceGatherer(int mostPoints = 5_000_000)
{
    private readonly Dictionary<(long Courier, string? Trace), TraceDraft> _drafts = [];
    private int _points;

    public bool IsFull => _points >= mostPoints;

    public void Add(long courier, string? trace, ReadPoint point)
    {
        if (!_drafts.TryGetValue((courier, trace), out var draft)) _drafts.Add((courier, trace), draft = new TraceDraft());
        draft.Add(point);
        _points++;
    }

    /// <summary>All traces, in the order in which they began; none is left.</summary>
    public IEnumerable<Trace> TakeAll()
    {
        // Each goes when it has been taken, so that what is matched is not held twice.
        foreach (var key in _drafts.Keys.ToList())
        {
            _drafts.Remove(key, out var draft);
            yield return draft!.Take(key.Courier);
        }
        _points = 0;
    }
}
