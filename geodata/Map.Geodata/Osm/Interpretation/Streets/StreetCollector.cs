using System.Runtime.InteropServices;
using Map.Analysis.Network;

namespace Map.Geodata.Osm.Interpretation.Streets;

/// <summary>Goes over an extract once and writes down its streets in columns.</summary>
internal sealed class StreetCollector
{
    private readonly OsmExtract _extract;
    private readonly int[] _verdicts = new int[Enum.GetValues<StreetVerdict>().Length];
    private readonly List<int> _firstRef = [0];
    private readonly List<int> _refs = [];
    private readonly List<StreetAccess> _access = [];
    private readonly List<StreetKind> _kinds = [];
    private readonly List<StreetTraits> _traits = [];
    private readonly List<long> _ids = [];
    private int _withGaps;

    public StreetCollector(OsmExtract extract) => _extract = extract;

    public OsmStreets Collect()
    {
        var streets = ListStreets();
        var detached = Plazas.FindDetached(_extract, streets);
        foreach (var (way, use, _) in streets)
        {
            bool isDetached = detached.Contains(way);
            _verdicts[(int)(isDetached ? StreetVerdict.DetachedPlaza : StreetVerdict.Street)]++;
            if (!isDetached)
                AddStreet(way, use);
        }

        return new OsmStreets(BuildSource(), BuildReport());
    }

    /// <summary>The ways that somebody may use; the verdicts on all others are counted on the way.</summary>
    private List<(int Way, StreetUse Use, bool IsPlaza)> ListStreets()
    {
        var streets = new List<(int, StreetUse, bool)>();
        var ofAreas = UsesOfAreas();
        for (int way = 0; way < _extract.Ways.Count; way++)
        {
            var tags = _extract.Ways.Tags(way);
            var use = StreetRules.Interpret(tags);
            bool isOutline = use.Verdict == StreetVerdict.None && ofAreas.TryGetValue(way, out use);
            if (use.Verdict == StreetVerdict.Street)
                streets.Add((way, use, isOutline || tags.Is("area", "yes")));
            else
                _verdicts[(int)use.Verdict]++;
        }

        return streets;
    }

    // A square with a fountain in it is a multipolygon whose tags stand on the relation; people walk along its outlines.
    private Dictionary<int, StreetUse> UsesOfAreas()
    {
        var uses = new Dictionary<int, StreetUse>();
        for (int relation = 0; relation < _extract.Relations.Count; relation++)
        {
            var tags = _extract.Relations.Tags(relation);
            if (!tags.Is("type", "multipolygon") || StreetRules.Interpret(tags) is not { Verdict: StreetVerdict.Street } use)
                continue;
            foreach (var member in _extract.Relations.Members(relation))
            {
                if (member.Kind == OsmElementKind.Way)
                    uses.TryAdd(member.Index, use);
            }
        }

        return uses;
    }

    private void AddStreet(int way, StreetUse use)
    {
        var nodes = _extract.Ways.Nodes(way);
        if (nodes.Contains(OsmElements.Missing))
            _withGaps++;
        while (!nodes.IsEmpty)
        {
            int gap = nodes.IndexOf(OsmElements.Missing);
            AddRun(way, use, gap < 0 ? nodes : nodes[..gap]);
            nodes = gap < 0 ? [] : nodes[(gap + 1)..];
        }
    }

    private void AddRun(int way, StreetUse use, ReadOnlySpan<int> nodes)
    {
        if (nodes.Length < 2)
            return;
        _refs.AddRange(nodes);
        _firstRef.Add(_refs.Count);
        _access.Add(use.Access);
        _kinds.Add(use.Kind);
        _traits.Add(use.Traits);
        _ids.Add(_extract.Ways.Ids[way]);
    }

    private StreetSource BuildSource()
    {
        int[] nodes = NumberUsedNodes();
        return new StreetSource
        {
            NodeLon = Array.ConvertAll(nodes, n => _extract.Nodes.LonE7[n]),
            NodeLat = Array.ConvertAll(nodes, n => _extract.Nodes.LatE7[n]),
            NodeTraits = Array.ConvertAll(nodes, n => NodeRules.Interpret(_extract.Nodes.Tags(n))),
            GateHours = FindGateHours(nodes),
            Obstacles = ObstacleCollector.Collect(_extract),
            FirstRef = [.. _firstRef],
            Refs = [.. _refs],
            Access = [.. _access],
            Kind = [.. _kinds],
            Traits = [.. _traits],
            SourceId = [.. _ids],
        };
    }

    // Turns the references from nodes of the extract into nodes of the streets, and tells which those are.
    private int[] NumberUsedNodes()
    {
        var numbers = new int[_extract.Nodes.Count];
        foreach (int node in _refs)
            numbers[node] = 1;

        var used = new List<int>();
        for (int node = 0; node < numbers.Length; node++)
        {
            if (numbers[node] == 0)
                continue;
            numbers[node] = used.Count;
            used.Add(node);
        }

        foreach (ref int node in CollectionsMarshal.AsSpan(_refs))
            node = numbers[node];
        return [.. used];
    }

    // Many gates share few texts, and working one out takes some hundred looks at its hours.
    private Dictionary<int, GateOpening> FindGateHours(int[] nodes)
    {
        var hours = new Dictionary<int, GateOpening>();
        var known = new Dictionary<string, GateOpening?>();
        for (int n = 0; n < nodes.Length; n++)
        {
            var tags = _extract.Nodes.Tags(nodes[n]);
            if (!NodeRules.IsGate(tags["barrier"]))
                continue;
            string text = tags.ToString();
            if (!known.TryGetValue(text, out var opening))
                known[text] = opening = GateRules.FindOpening(tags);
            if (opening is { } open)
                hours[n] = open;
        }

        return hours;
    }

    private OsmStreetReport BuildReport() => new()
    {
        Streets = Count(StreetVerdict.Street),
        Closed = Count(StreetVerdict.Closed),
        NotBuilt = Count(StreetVerdict.NotBuilt),
        Indoor = Count(StreetVerdict.Indoor),
        Ferries = Count(StreetVerdict.Ferry),
        OtherHighways = Count(StreetVerdict.OtherHighway),
        DetachedPlazas = Count(StreetVerdict.DetachedPlaza),
        WithGaps = _withGaps,
    };

    private int Count(StreetVerdict verdict) => _verdicts[(int)verdict];
}
