namespace Map.Geodata.Osm;

public enum OsmElementKind : byte
{
    Node = 0,
    Way = 1,
    Relation = 2,
}

/// <summary>Ids and tags: what nodes, ways and relations have in common. Ids ascend strictly.</summary>
public abstract class OsmElements
{
    /// <summary>What a reference to an element that the file does not hold points at.</summary>
    public const int Missing = -1;

    private readonly OsmStrings _strings;
    private readonly long[] _ids;
    private readonly int[] _tagEnds;
    private readonly int[] _tagPairs;

    private protected OsmElements(OsmStrings strings, long[] ids, Runs<int> tags)
    {
        _strings = strings;
        _ids = ids;
        _tagEnds = tags.Ends;
        _tagPairs = tags.Values;
    }

    public int Count => _ids.Length;

    public ReadOnlySpan<long> Ids => _ids;

    public OsmTags Tags(int i) => new(_strings, _tagPairs, i == 0 ? 0 : _tagEnds[i - 1], _tagEnds[i]);

    /// <summary>The number of the element with this id, or <see cref="Missing"/>.</summary>
    public int Find(long id) => Math.Max(Missing, Array.BinarySearch(_ids, id));
}

/// <summary>Nodes with their positions, WGS-84, in units of 1e-7 degree: OSM's own resolution, about a centimetre.</summary>
public sealed class OsmNodes : OsmElements
{
    private readonly int[] _lonE7;
    private readonly int[] _latE7;

    internal OsmNodes(OsmStrings strings, long[] ids, int[] lonE7, int[] latE7, Runs<int> tags)
        : base(strings, ids, tags)
    {
        _lonE7 = lonE7;
        _latE7 = latE7;
    }

    /// <summary>-1 800 000 000 .. 1 800 000 000.</summary>
    public ReadOnlySpan<int> LonE7 => _lonE7;

    /// <summary>-900 000 000 .. 900 000 000.</summary>
    public ReadOnlySpan<int> LatE7 => _latE7;
}

public sealed class OsmWays : OsmElements
{
    private readonly Runs<int> _nodes;

    internal OsmWays(OsmStrings strings, long[] ids, Runs<int> nodes, Runs<int> tags)
        : base(strings, ids, tags) => _nodes = nodes;

    /// <summary>The way's nodes in order, as numbers of <see cref="OsmNodes"/>; <see cref="OsmElements.Missing"/> where the file has a gap.</summary>
    public ReadOnlySpan<int> Nodes(int way) => _nodes[way];
}

public sealed class OsmRelations : OsmElements
{
    private readonly Runs<OsmMember> _members;
    private readonly OsmStrings _strings;

    internal OsmRelations(OsmStrings strings, long[] ids, Runs<OsmMember> members, Runs<int> tags)
        : base(strings, ids, tags)
    {
        _members = members;
        _strings = strings;
    }

    public ReadOnlySpan<OsmMember> Members(int relation) => _members[relation];

    public string Role(OsmMember member) => _strings[member.RoleId];
}

/// <param name="Kind">Which of the three columns the index is of.</param>
/// <param name="Index">A number of <see cref="OsmNodes"/>, <see cref="OsmWays"/> or <see cref="OsmRelations"/>, or <see cref="OsmElements.Missing"/>.</param>
/// <param name="RoleId">The role's number in <see cref="OsmExtract.Strings"/>.</param>
public readonly record struct OsmMember(OsmElementKind Kind, int Index, int RoleId);
