using System.IO.Compression;
using System.Security.Cryptography;

namespace Map.Api.Tiles;

/// <summary>A tile as it goes out.</summary>
/// <param name="Packed">The vector tile, gzipped; empty where nothing lies.</param>
/// <param name="ETag">Of its content, whatever its encoding.</param>
internal sealed record Tile(byte[] Packed, string ETag)
{
    public bool IsEmpty => Packed.Length == 0;

    public static Tile Create(byte[] bytes) => new(bytes.Length == 0 ? [] : Pack(bytes), $"W/\"{Convert.ToHexString(SHA256.HashData(bytes), 0, 12)}\"");

    public byte[] Unpack()
    {
        using var unpacked = new MemoryStream(Packed.Length * 3);
        using (var gzip = new GZipStream(new MemoryStream(Packed), CompressionMode.Decompress)) gzip.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream(bytes.Length / 2);
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
