using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Map.Analysis.Network;

/// <summary>
/// A network as bytes: the text <c>MAPNET01</c>, the counts of nodes, edges and points as 32-bit integers, then the arrays of
/// <see cref="NodeArrays"/>, <see cref="EdgeArrays"/> and <see cref="PointArrays"/> one after the other, little-endian.
/// </summary>
public static class NetworkFile
{
    private static ReadOnlySpan<byte> Magic => "MAPNET01"u8;

    private const int HeaderBytes = 8 + (3 * sizeof(int));

    /// <summary>Writes a network.</summary>
    public static byte[] ToBytes(RoadNetwork network)
    {
        using var stream = new MemoryStream();
        stream.Write(Magic);
        Span<byte> counts = stackalloc byte[3 * sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(counts, network.Nodes.Count);
        BinaryPrimitives.WriteInt32LittleEndian(counts[4..], network.Edges.Count);
        BinaryPrimitives.WriteInt32LittleEndian(counts[8..], network.Points.Lon.Length);
        stream.Write(counts);

        var (nodes, edges, points) = (network.Nodes, network.Edges, network.Points);
        Write(stream, nodes.Lon);
        Write(stream, nodes.Lat);
        Write(stream, nodes.Traits);
        Write(stream, edges.Tail);
        Write(stream, edges.Head);
        Write(stream, edges.LengthMm);
        Write(stream, edges.Access);
        Write(stream, edges.Kind);
        Write(stream, edges.Traits);
        Write(stream, edges.SourceId);
        Write(stream, points.First);
        Write(stream, points.Lon);
        Write(stream, points.Lat);
        Write(stream, points.OffsetMm);
        return stream.ToArray();
    }

    /// <summary>Reads a network.</summary>
    /// <exception cref="InvalidNetworkException">The bytes are no network, one of another version, or damaged.</exception>
    public static RoadNetwork FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderBytes || !bytes[..8].SequenceEqual(Magic))
            throw new InvalidNetworkException("This is no street network, or one written by another version; import the streets again.");
        var nodeCount = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        var edgeCount = BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]);
        var pointCount = BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]);
        if (nodeCount < 0 || edgeCount < 0 || pointCount < 0 || bytes.Length != ExpectedBytes(nodeCount, edgeCount, pointCount))
            throw new InvalidNetworkException("The street network is cut off or damaged; import the streets again.");

        var rest = bytes[HeaderBytes..];
        var nodes = new NodeArrays(Read<int>(ref rest, nodeCount), Read<int>(ref rest, nodeCount), Read<NodeTraits>(ref rest, nodeCount));
        var edges = new EdgeArrays(Read<int>(ref rest, edgeCount), Read<int>(ref rest, edgeCount), Read<int>(ref rest, edgeCount),
            Read<StreetAccess>(ref rest, edgeCount), Read<StreetKind>(ref rest, edgeCount), Read<StreetTraits>(ref rest, edgeCount),
            Read<long>(ref rest, edgeCount));
        var points = new PointArrays(Read<int>(ref rest, edgeCount + 1), Read<int>(ref rest, pointCount), Read<int>(ref rest, pointCount),
            Read<int>(ref rest, pointCount));
        return new RoadNetwork(nodes, edges, points);
    }

    /// <summary>The name of some bytes by their content: SHA-256 in lower-case hexadecimal digits.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static long ExpectedBytes(long nodes, long edges, long points) =>
        HeaderBytes + (nodes * 9) + (edges * (12 + 3 + 8)) + ((edges + 1) * 4) + (points * 12);

    private static void Write<T>(Stream stream, T[] values)
        where T : unmanaged => stream.Write(MemoryMarshal.AsBytes(values.AsSpan()));

    private static T[] Read<T>(ref ReadOnlySpan<byte> bytes, int count)
        where T : unmanaged
    {
        var result = new T[count];
        var size = MemoryMarshal.AsBytes(result.AsSpan()).Length;
        bytes[..size].CopyTo(MemoryMarshal.AsBytes(result.AsSpan()));
        bytes = bytes[size..];
        return result;
    }
}
