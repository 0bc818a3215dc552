namespace Map.Geodata.Osm.Reading.Pbf;

/// <summary>
/// The fields of Node, DenseNodes, Way and Relation, which PBF numbers alike: id or ids, keys, values, and up to three
/// lists of numbers. Each is left encoded; a single number is a list of one.
/// </summary>
internal readonly ref struct ElementMessage
{
    private ElementMessage(ReadOnlySpan<byte> ids, ReadOnlySpan<byte> keys, ReadOnlySpan<byte> values, ReadOnlySpan<byte> list8, ReadOnlySpan<byte> list9, ReadOnlySpan<byte> list10)
    {
        Ids = new ProtoReader(ids);
        Keys = new ProtoReader(keys);
        Values = new ProtoReader(values);
        List8 = new ProtoReader(list8);
        List9 = new ProtoReader(list9);
        List10 = new ProtoReader(list10);
    }

    public ProtoReader Ids { get; }
    public ProtoReader Keys { get; }
    public ProtoReader Values { get; }

    /// <summary>Latitudes of nodes, node ids of a way, roles of a relation.</summary>
    public ProtoReader List8 { get; }

    /// <summary>Longitudes of nodes, member ids of a relation.</summary>
    public ProtoReader List9 { get; }

    /// <summary>Keys and values of dense nodes, member kinds of a relation.</summary>
    public ProtoReader List10 { get; }

    public static ElementMessage Parse(ReadOnlySpan<byte> content)
    {
        ReadOnlySpan<byte> ids = default, keys = default, values = default, list8 = default, list9 = default, list10 = default;
        var message = new ProtoReader(content);
        while (message.TryReadField(out int field, out var wire))
        {
            switch (field, wire)
            {
                case (1, WireType.Varint or WireType.Bytes):
                    ids = message.ReadPacked(wire, ids);
                    break;
                case (2, WireType.Varint or WireType.Bytes):
                    keys = message.ReadPacked(wire, keys);
                    break;
                case (3, WireType.Varint or WireType.Bytes):
                    values = message.ReadPacked(wire, values);
                    break;
                case (8, WireType.Varint or WireType.Bytes):
                    list8 = message.ReadPacked(wire, list8);
                    break;
                case (9, WireType.Varint or WireType.Bytes):
                    list9 = message.ReadPacked(wire, list9);
                    break;
                case (10, WireType.Varint or WireType.Bytes):
                    list10 = message.ReadPacked(wire, list10);
                    break;
                default:
                    message.Skip(wire);
                    break;
            }
        }

        return new ElementMessage(ids, keys, values, list8, list9, list10);
    }
}
