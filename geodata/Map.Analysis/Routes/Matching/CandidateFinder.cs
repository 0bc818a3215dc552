using Map.Analysis.Network;

namespace Map.Analysis.Routes.Matching;

/// <summary>
/// The streets near a point, each at its nearest place, the nearest street first. Reusable; not for two threads at once.
/// </summary>
internal sealed class CandidateFinder(TravelGraph graph, SegmentIndex index, MatchingOptions options)
{
    private readonly List<Segment> _segments = [];
    private readonly List<Candidate> _found = [];

    /// <summary>Adds a point's candidates to a list; none when no usable street is near.</summary>
    public void Collect(int lon, int lat, List<Candidate> into)
    {
        var scale = LocalScale.At(lat);
        _segments.Clear();
        _found.Clear();
        index.Collect(scale.BoxAround(lon, lat, options.CandidateMetres), _segments);
        foreach (var segment in _segments)
        {
            if (graph.Edges[segment.Edge].IsUsable) Consider(SegmentProjection.Of(graph.Network.Points, segment, lon, lat, scale));
        }

        _found.Sort(static (a, b) => a.Metres != b.Metres ? a.Metres.CompareTo(b.Metres) : a.Edge.CompareTo(b.Edge));
        for (var i = 0; i < Math.Min(_found.Count, options.MostCandidates); i++) into.Add(_found[i]);
    }

    private void Consider(SegmentProjection at)
    {
        if (at.Metres > options.CandidateMetres) return;
        var candidate = new Candidate(at.Segment.Edge, at.OffsetMm(graph.Network.Points), at.Metres);
        var known = 0;
        while (known < _found.Count && _found[known].Edge != candidate.Edge) known++;
        if (known == _found.Count) _found.Add(candidate);
        else if (candidate.Metres < _found[known].Metres) _found[known] = candidate;
    }
}
