namespace Map.Geodata.Osm.Reading.Pbf;

/// <summary>The PrimitiveGroup message and the elements in it. OSM wiki, "PBF Format", section "OSMData".</summary>
internal readonly ref struct GroupDecoder
{
    private readonly ReadOnlySpan<byte> _stringBytes;
    private readonly StringTable _strings;
    private readonly CoordinateScale _scale;
    private readonly ElementBlock _into;

    public GroupDecoder(ReadOnlySpan<byte> strings, OsmKeyFilter keys, CoordinateScale scale, ElementBlock into)
    {
        _stringBytes = strings;
        _strings = new StringTable(keys, into.Strings);
        _strings.Read(strings);
        _scale = scale;
        _into = into;
    }

    public void Decode(ReadOnlySpan<byte> group)
    {
        var message = new ProtoReader(group);
        while (message.TryReadField(out int field, out var wire))
        {
            switch (field, wire)
            {
                case (1, WireType.Bytes):
                    AddNode(ElementMessage.Parse(message.ReadBytes()));
                    break;
                case (2, WireType.Bytes):
                    AddDenseNodes(ElementMessage.Parse(message.ReadBytes()));
                    break;
                case (3, WireType.Bytes):
                    AddWay(ElementMessage.Parse(message.ReadBytes()));
                    break;
                case (4, WireType.Bytes):
                    AddRelation(ElementMessage.Parse(message.ReadBytes()));
                    break;
                default:
                    message.Skip(wire);
                    break;
            }
        }
    }

    private void AddNode(ElementMessage node)
    {
        AddTags(node, _into.Nodes);
        AddNode(node.Ids.ReadZigZag(), lat: node.List8.ReadZigZag(), lon: node.List9.ReadZigZag());
    }

    private void AddDenseNodes(ElementMessage dense)
    {
        ProtoReader ids = dense.Ids, lats = dense.List8, lons = dense.List9, tags = dense.List10;
        long id = 0, lat = 0, lon = 0;
        while (!ids.AtEnd)
        {
            id += ids.ReadZigZag();
            lat += lats.ReadZigZag();
            lon += lons.ReadZigZag();
            AddDenseTags(ref tags);
            AddNode(id, lat, lon);
        }

        if (!lats.AtEnd || !lons.AtEnd || !tags.AtEnd)
            throw new InvalidDataException("expected as many coordinates and tag lists as nodes and found more");
    }

    // Key and value in turn, 0 after each node; nothing at all when no node of the block has a tag.
    private void AddDenseTags(ref ProtoReader tags)
    {
        while (!tags.AtEnd && tags.ReadVarint() is var key and not 0)
            AddTag(key, tags.ReadVarint(), _into.Nodes);
    }

    private void AddNode(long id, long lat, long lon)
    {
        var (lonE7, latE7) = _scale.Convert(lon, lat);
        _into.AddNode(id, lonE7, latE7);
    }

    private void AddWay(ElementMessage way)
    {
        long node = 0;
        for (var nodes = way.List8; !nodes.AtEnd;)
            _into.Ways.Nodes.Values.Add(node += nodes.ReadZigZag());
        AddTags(way, _into.Ways);
        _into.Ways.Add((long)way.Ids.ReadVarint());
    }

    private void AddRelation(ElementMessage relation)
    {
        var roles = relation.List8;
        var kinds = relation.List10;
        long member = 0;
        for (var members = relation.List9; !members.AtEnd;)
        {
            member += members.ReadZigZag();
            int role = _strings.Value(_stringBytes, roles.ReadVarint());
            _into.Relations.Members.Values.Add(new MemberId(ReadKind(ref kinds), member, role));
        }

        AddTags(relation, _into.Relations);
        _into.Relations.Add((long)relation.Ids.ReadVarint());
    }

    private static OsmElementKind ReadKind(ref ProtoReader kinds)
    {
        ulong kind = kinds.ReadVarint();
        return kind <= (ulong)OsmElementKind.Relation
            ? (OsmElementKind)kind
            : throw new InvalidDataException($"expected a member that is a node, way or relation (0, 1, 2) and found {kind}");
    }

    private void AddTags(ElementMessage element, ElementColumns into)
    {
        var values = element.Values;
        for (var keys = element.Keys; !keys.AtEnd;)
            AddTag(keys.ReadVarint(), values.ReadVarint(), into);
    }

    private void AddTag(ulong keyIndex, ulong valueIndex, ElementColumns into)
    {
        int key = _strings.Key(_stringBytes, keyIndex);
        if (key >= 0)
            into.AddTag(key, _strings.Value(_stringBytes, valueIndex));
    }
}
