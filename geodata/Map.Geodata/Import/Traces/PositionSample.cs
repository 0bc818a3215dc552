using Map.Analysis.Network;
using Map.Analysis.Routes.Traces;
using Map.Geodata.Coordinates;

namespace Map.Geodata.Import.Traces;

/// <summary>Some positions of many, evenly over their order, without knowing how many will come.</summary>
internal sealed class PositionSample(int most)
{
    private readonly List<GeoPosition> _positions = [];
    private long _seen;
    private long _step = 1;

    public IReadOnlyList<GeoPosition> Positions => _positions;

    public void Add(TracePoint point)
    {
        if (_seen++ % _step != 0) return;
        if (_positions.Count == most)
        {
            // Every second one goes; from now on half as many are taken.
            var kept = _positions.Where((_, i) => i % 2 == 0).ToList();
            _positions.Clear();
            _positions.AddRange(kept);
            _step *= 2;
            if ((_seen - 1) % _step != 0) return;
        }
        _positions.Add(new GeoPosition(Wgs84.ToDegrees(point.Lon), Wgs84.ToDegrees(point.Lat)));
    }
}
