namespace Map.Geodata.Osm.Reading.Pbf;

/// <summary>The PrimitiveBlock message: strings, a coordinate scale, and groups of elements that use both.</summary>
internal static class PrimitiveBlock
{
    /// <exception cref="InvalidDataException">The message is damaged; where in it, the text says.</exception>
    public static void Decode(ReadOnlySpan<byte> content, OsmKeyFilter keys, ElementBlock into)
    {
        // The scale stands behind the groups that need it, so the first look is for everything but them.
        var decoder = new GroupDecoder(ReadStrings(content), keys, ReadScale(content), into);
        var message = new ProtoReader(content);
        while (message.TryReadField(out int field, out var wire))
        {
            if (field == 2 && wire == WireType.Bytes)
                decoder.Decode(message.ReadBytes());
            else
                message.Skip(wire);
        }
    }

    private static ReadOnlySpan<byte> ReadStrings(ReadOnlySpan<byte> content)
    {
        var message = new ProtoReader(content);
        while (message.TryReadField(out int field, out var wire))
        {
            if (field == 1 && wire == WireType.Bytes)
                return message.ReadBytes();
            message.Skip(wire);
        }

        return [];
    }

    private static CoordinateScale ReadScale(ReadOnlySpan<byte> content)
    {
        var message = new ProtoReader(content);
        long granularity = 100;
        long latOffset = 0;
        long lonOffset = 0;
        while (message.TryReadField(out int field, out var wire))
        {
            switch (field, wire)
            {
                case (17, WireType.Varint):
                    granularity = (long)message.ReadVarint();
                    break;
                case (19, WireType.Varint):
                    latOffset = (long)message.ReadVarint();
                    break;
                case (20, WireType.Varint):
                    lonOffset = (long)message.ReadVarint();
                    break;
                default:
                    message.Skip(wire);
                    break;
            }
        }

        if (granularity is <= 0 or > int.MaxValue)
            throw new InvalidDataException($"expected a coordinate granularity of 1 nanodegree or more and found {granularity}");
        return new CoordinateScale(granularity, lonOffset, latOffset);
    }
}
