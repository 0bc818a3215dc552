using System.Buffers.Binary;
using System.IO.Compression;

namespace Map.Geodata.Tests.Osm.Fixtures;

/// <summary>Writes a drawing as .osm.pbf in each of the ways that the format allows (OSM wiki, "PBF Format").</summary>
public sealed record PbfWriter
{
    public bool Dense { get; init; } = true;
    public bool Zlib { get; init; } = true;
    public bool Unpacked { get; init; }
    public int ElementsPerBlock { get; init; } = 8000;

    /// <summary>Nanodegrees.</summary>
    public long Granularity { get; init; } = 100;
    public long LonOffset { get; init; }
    public long LatOffset { get; init; }

    public byte[] Header { get; init; } = new ProtoWriter().Text(4, "OsmSchema-V0.6").Text(4, "DenseNodes").ToArray();

    public byte[] Write(OsmDrawing drawing) =>
    [
        .. Block("OSMHeader", Header),
        .. drawing.Nodes.Chunk(ElementsPerBlock).SelectMany(nodes => Data(strings => NodeGroup(nodes, strings))),
        .. drawing.Ways.Chunk(ElementsPerBlock).SelectMany(ways => Data(strings => WayGroup(ways, strings))),
        .. drawing.Relations.Chunk(ElementsPerBlock).SelectMany(relations => Data(strings => RelationGroup(relations, strings))),
    ];

    /// <summary>A block with its header, packed as this writer packs.</summary>
    public byte[] Block(string kind, byte[] content)
        => Frame(kind, Zlib ? new ProtoWriter().Number(2, (ulong)content.Length).Bytes(3, Deflate(content)).ToArray() : new ProtoWriter().Bytes(1, content).ToArray());

    /// <summary>Length, header, and a Blob message that is written already.</summary>
    public static byte[] Frame(string kind, byte[] blob)
    {
        byte[] header = new ProtoWriter().Text(1, kind).Number(3, (ulong)blob.Length).ToArray();
        return [.. BigEndian(header.Length), .. header, .. blob];
    }

    public static byte[] BigEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    public static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
            zlib.Write(content);
        return packed.ToArray();
    }

    private byte[] Data(Func<List<string>, byte[]> writeGroup)
    {
        List<string> strings = [""];
        byte[] group = writeGroup(strings);
        var table = new ProtoWriter();
        foreach (string text in strings)
            table.Text(1, text);
        return Block("OSMData", new ProtoWriter()
            .Bytes(1, table.ToArray())
            .Bytes(2, group)
            .Number(17, (ulong)Granularity)
            .Number(19, (ulong)LatOffset)
            .Number(20, (ulong)LonOffset)
            .ToArray());
    }

    private byte[] NodeGroup(Node[] nodes, List<string> strings)
        => Dense ? new ProtoWriter().Bytes(2, DenseNodes(nodes, strings)).ToArray() : Messages(1, nodes, node => PlainNode(node, strings));

    private byte[] PlainNode(Node node, List<string> strings)
    {
        var message = new ProtoWriter().Zig(1, node.Id);
        AddTags(message, node.Tags, strings);
        return message.Zig(8, RawLat(node)).Zig(9, RawLon(node)).ToArray();
    }

    private byte[] DenseNodes(Node[] nodes, List<string> strings)
    {
        var message = new ProtoWriter();
        AddList(message, 1, ProtoWriter.Deltas(nodes.Select(n => n.Id)));
        AddList(message, 8, ProtoWriter.Deltas(nodes.Select(RawLat)));
        AddList(message, 9, ProtoWriter.Deltas(nodes.Select(RawLon)));
        if (nodes.Any(n => n.Tags.Length > 0))
            AddList(message, 10, [.. nodes.SelectMany(n => (IEnumerable<ulong>)[.. n.Tags.SelectMany(t => Pair(t, strings)), 0])]);
        return message.ToArray();
    }

    private byte[] WayGroup(Way[] ways, List<string> strings) => Messages(3, ways, way =>
    {
        var message = new ProtoWriter().Number(1, (ulong)way.Id);
        AddTags(message, way.Tags, strings);
        AddList(message, 8, ProtoWriter.Deltas(way.Nodes));
        return message.ToArray();
    });

    private byte[] RelationGroup(Relation[] relations, List<string> strings) => Messages(4, relations, relation =>
    {
        var message = new ProtoWriter().Number(1, (ulong)relation.Id);
        AddTags(message, relation.Tags, strings);
        AddList(message, 8, [.. relation.Members.Select(m => IndexOf(m.Role, strings))]);
        AddList(message, 9, ProtoWriter.Deltas(relation.Members.Select(m => m.Id)));
        AddList(message, 10, relation.Members.Select(m => (ulong)m.Kind));
        return message.ToArray();
    });

    private void AddTags(ProtoWriter message, (string Key, string Value)[] tags, List<string> strings)
    {
        ulong[] pairs = [.. tags.SelectMany(t => Pair(t, strings))];
        AddList(message, 2, pairs.Where((_, i) => i % 2 == 0));
        AddList(message, 3, pairs.Where((_, i) => i % 2 == 1));
    }

    private void AddList(ProtoWriter message, int field, IEnumerable<ulong> values)
    {
        if (Unpacked)
            message.Unpacked(field, values);
        else
            message.Packed(field, values);
    }

    private long RawLon(Node node) => ((node.LonE7 * 100) - LonOffset) / Granularity;

    private long RawLat(Node node) => ((node.LatE7 * 100) - LatOffset) / Granularity;

    private static byte[] Messages<T>(int field, T[] elements, Func<T, byte[]> write)
    {
        var group = new ProtoWriter();
        foreach (var element in elements)
            group.Bytes(field, write(element));
        return group.ToArray();
    }

    private static ulong[] Pair((string Key, string Value) tag, List<string> strings) => [IndexOf(tag.Key, strings), IndexOf(tag.Value, strings)];

    private static ulong IndexOf(string text, List<string> strings)
    {
        int index = strings.IndexOf(text);
        if (index >= 0)
            return (ulong)index;
        strings.Add(text);
        return (ulong)strings.Count - 1;
    }
}
