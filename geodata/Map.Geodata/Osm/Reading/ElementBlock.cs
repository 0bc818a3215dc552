namespace Map.Geodata.Osm.Reading;

/// <summary>
/// Elements as a file gives them, in growing columns: one decoded block, or by <see cref="Append"/> a whole file.
/// </summary>
internal sealed class ElementBlock
{
    public OsmStrings Strings { get; } = new();
    public NodeColumns Nodes { get; } = new();
    public WayColumns Ways { get; } = new();
    public RelationColumns Relations { get; } = new();
    public int NodesOutOfRange { get; set; }
    public int DeletedElements { get; set; }

    /// <summary>Adds a node with the tags that were added before; off the Earth it is only counted.</summary>
    public void AddNode(long id, long lonE7, long latE7)
    {
        if (Earth.Holds(lonE7, latE7))
        {
            Nodes.Add(id, (int)lonE7, (int)latE7);
            return;
        }

        Nodes.Abandon();
        NodesOutOfRange++;
    }

    public void Append(ElementBlock other)
    {
        var strings = new int[other.Strings.Count];
        for (int id = 0; id < strings.Length; id++)
            strings[id] = Strings.Add(other.Strings.Utf8(id));

        Nodes.Append(other.Nodes, strings);
        Ways.Append(other.Ways, strings);
        Relations.Append(other.Relations, strings);
        NodesOutOfRange += other.NodesOutOfRange;
        DeletedElements += other.DeletedElements;
    }
}

internal abstract class ElementColumns
{
    public List<long> Ids { get; } = [];

    /// <summary>Key and value numbers in turn. An element's tags are added first, then the element itself.</summary>
    public RunList<int> Tags { get; } = new();

    public void AddTag(int key, int value)
    {
        Tags.Values.Add(key);
        Tags.Values.Add(value);
    }

    /// <summary>Forgets what was added for an element that is not added itself.</summary>
    public virtual void Abandon() => Tags.AbandonRun();

    protected void AppendTagged(ElementColumns other, int[] strings)
    {
        Ids.AddRange(other.Ids);
        Tags.Append(other.Tags, id => strings[id]);
    }
}

internal sealed class NodeColumns : ElementColumns
{
    public List<int> LonE7 { get; } = [];
    public List<int> LatE7 { get; } = [];

    public void Add(long id, int lonE7, int latE7)
    {
        Ids.Add(id);
        LonE7.Add(lonE7);
        LatE7.Add(latE7);
        Tags.EndRun();
    }

    public void Append(NodeColumns other, int[] strings)
    {
        AppendTagged(other, strings);
        LonE7.AddRange(other.LonE7);
        LatE7.AddRange(other.LatE7);
    }
}

internal sealed class WayColumns : ElementColumns
{
    /// <summary>Ids of nodes; a way's are added before the way itself.</summary>
    public RunList<long> Nodes { get; } = new();

    public void Add(long id)
    {
        Ids.Add(id);
        Nodes.EndRun();
        Tags.EndRun();
    }

    public override void Abandon()
    {
        base.Abandon();
        Nodes.AbandonRun();
    }

    public void Append(WayColumns other, int[] strings)
    {
        AppendTagged(other, strings);
        Nodes.Append(other.Nodes);
    }
}

internal sealed class RelationColumns : ElementColumns
{
    /// <summary>A relation's members are added before the relation itself.</summary>
    public RunList<MemberId> Members { get; } = new();

    public void Add(long id)
    {
        Ids.Add(id);
        Members.EndRun();
        Tags.EndRun();
    }

    public override void Abandon()
    {
        base.Abandon();
        Members.AbandonRun();
    }

    public void Append(RelationColumns other, int[] strings)
    {
        AppendTagged(other, strings);
        Members.Append(other.Members, member => member with { RoleId = strings[member.RoleId] });
    }
}

internal readonly record struct MemberId(OsmElementKind Kind, long Id, int RoleId);
