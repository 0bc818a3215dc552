using Map.SampleCity.Layout;
using Map.SampleCity.Osm;

namespace Map.SampleCity.Streets;

/// <summary>A straight street, path or wall of the plan, along one of its directions, to which others attach anywhere.</summary>
internal sealed class Strand(bool isVertical, double at)
{
    // Between stops the bent city needs a corner about this often, metres.
    private const double ShapeSpacing = 60;

    private readonly SortedSet<double> _stops = [];
    private readonly List<Section> _sections = [];

    private sealed record Section(double From, double To, (string Key, string Value)[] Tags, bool IsReversed);

    public bool IsVertical => isVertical;

    public double At => at;

    /// <summary>Adds a piece of the strand with its own tags.</summary>
    public void AddSection(double from, double to, (string Key, string Value)[] tags, bool isReversed = false)
    {
        _sections.Add(new Section(from, to, tags, isReversed));
        _stops.Add(from);
        _stops.Add(to);
    }

    /// <summary>Makes sure that there is a node at this position along the strand.</summary>
    public Uv Attach(double along)
    {
        _stops.Add(Math.Round(along, 1));
        return PlaceAt(Math.Round(along, 1));
    }

    public bool Covers(double along) => _sections.Exists(s => along >= s.From - 0.05 && along <= s.To + 0.05);

    public Uv PlaceAt(double along) => isVertical ? new Uv(at, along) : new Uv(along, at);

    public void WriteTo(OsmDocument document)
    {
        foreach (var section in _sections)
        {
            var places = Positions(section).Select(PlaceAt);
            document.AddLine(section.IsReversed ? places.Reverse() : places, section.Tags);
        }
    }

    private IEnumerable<double> Positions(Section section)
    {
        var stops = _stops.GetViewBetween(section.From, section.To).ToList();
        for (var i = 0; i < stops.Count; i++)
        {
            yield return stops[i];
            if (i + 1 == stops.Count) yield break;
            var parts = (int)Math.Ceiling((stops[i + 1] - stops[i]) / ShapeSpacing);
            for (var part = 1; part < parts; part++) yield return stops[i] + (stops[i + 1] - stops[i]) * part / parts;
        }
    }
}
