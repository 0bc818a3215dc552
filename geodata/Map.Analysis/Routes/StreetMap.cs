using Map.Analysis.Network;

namespace Map.Analysis.Routes;

/// <summary>The streets of a city, opened when the first trace lies in it.</summary>
/// <param name="extent">Which places are in the city, 10⁻⁷ degrees.</param>
/// <param name="open">The streets as e-bikes use them, and the pieces of the same streets; called once.</param>
public sealed class StreetMap(Extent extent, Func<(TravelGraph Graph, SegmentIndex Index)> open)
{
    private readonly Lazy<(TravelGraph Graph, SegmentIndex Index)> _streets = new(open);

    public Extent Extent => extent;

    public TravelGraph Graph => _streets.Value.Graph;

    public SegmentIndex Index => _streets.Value.Index;
}
