using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Map.Analysis.Network;

/// <summary>
/// A network as bytes: the text <c>MAPNET03</c>, the counts of nodes, edges, points, gates and obstacles as 32-bit integers, then
/// the arrays of <see cref="NodeArrays"/>, <see cref="EdgeArrays"/> and <see cref="PointArrays"/>, the gates and the obstacles one
/// after the other, little-endian. <c>MAPNET02</c>, which is read too, knows of no obstacles and has no count of them, and
/// <c>MAPNET01</c> of no gates either.
/// </summary>
public static class NetworkFile
{
    private const int MagicBytes = 8;
    private const int GateBytes = 5 * sizeof(int);
    private const int ObstacleBytes = 5 * sizeof(int);

    private static ReadOnlySpan<byte> Magic => "MAPNET03"u8;

    private static ReadOnlySpan<byte> MagicWithoutObstacles => "MAPNET02"u8;

    private static ReadOnlySpan<byte> MagicWithoutGates => "MAPNET01"u8;

    /// <summary>Writes a network.</summary>
    public static byte[] ToBytes(RoadNetwork network)
    {
        using var stream = new MemoryStream();
        stream.Write(Magic);
        Span<byte> counts = stackalloc byte[5 * sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(counts, network.Nodes.Count);
        BinaryPrimitives.WriteInt32LittleEndian(counts[4..], network.Edges.Count);
        BinaryPrimitives.WriteInt32LittleEndian(counts[8..], network.Points.Lon.Length);
        BinaryPrimitives.WriteInt32LittleEndian(counts[12..], network.Nodes.Gates.Length);
        BinaryPrimitives.WriteInt32LittleEndian(counts[16..], network.Obstacles.All.Length);
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
        Write(stream, nodes.Gates);
        Write(stream, network.Obstacles.All);
        return stream.ToArray();
    }

    /// <summary>Reads a network.</summary>
    /// <exception cref="InvalidNetworkException">The bytes are no network, one of another version, or damaged.</exception>
    public static RoadNetwork FromBytes(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes;
        var (nodeCount, edgeCount, pointCount, gateCount, obstacleCount) = ReadCounts(ref rest);
        if (rest.Length != ArrayBytes(nodeCount, edgeCount, pointCount, gateCount, obstacleCount)) throw Damaged();
        var nodes = new NodeArrays(Read<int>(ref rest, nodeCount), Read<int>(ref rest, nodeCount), Read<NodeTraits>(ref rest, nodeCount));
        var edges = new EdgeArrays(Read<int>(ref rest, edgeCount), Read<int>(ref rest, edgeCount), Read<int>(ref rest, edgeCount),
            Read<StreetAccess>(ref rest, edgeCount), Read<StreetKind>(ref rest, edgeCount), Read<StreetTraits>(ref rest, edgeCount),
            Read<long>(ref rest, edgeCount));
        var points = new PointArrays(Read<int>(ref rest, edgeCount + 1), Read<int>(ref rest, pointCount), Read<int>(ref rest, pointCount),
            Read<int>(ref rest, pointCount));
        nodes = nodes with { Gates = Read<GateHours>(ref rest, gateCount) };
        return new RoadNetwork(nodes, edges, points, Read<Obstacle>(ref rest, obstacleCount));
    }

    /// <summary>The name of some bytes by their content: SHA-256 in lower-case hexadecimal digits.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static (int Nodes, int Edges, int Points, int Gates, int Obstacles) ReadCounts(ref ReadOnlySpan<byte> bytes)
    {
        var counts = bytes.StartsWith(Magic) ? 5 : bytes.StartsWith(MagicWithoutObstacles) ? 4 : bytes.StartsWith(MagicWithoutGates) ? 3 : 0;
        if (counts == 0)
            throw new InvalidNetworkException("This is no street network, or one written by another version; import the streets again.");
        if (bytes.Length < MagicBytes + (counts * sizeof(int))) throw Damaged();
        Span<int> read = stackalloc int[5];
        for (var c = 0; c < counts; c++) read[c] = BinaryPrimitives.ReadInt32LittleEndian(bytes[(MagicBytes + (c * sizeof(int)))..]);
        foreach (var count in read)
        {
            if (count < 0) throw Damaged();
        }

        bytes = bytes[(MagicBytes + (counts * sizeof(int)))..];
        return (read[0], read[1], read[2], read[3], read[4]);
    }

    private static InvalidNetworkException Damaged() => new("The street network is cut off or damaged; import the streets again.");

    private static long ArrayBytes(long nodes, long edges, long points, long gates, long obstacles) =>
        (nodes * 9) + (edges * (12 + 3 + 8)) + ((edges + 1) * 4) + (points * 12) + (gates * GateBytes) + (obstacles * ObstacleBytes);

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
