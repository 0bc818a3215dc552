using NetTopologySuite.Geometries;
using Npgsql.Internal;

// NPG9001: type mappings like this one are what these interfaces are for; the version of Npgsql is pinned.
#pragma warning disable NPG9001

namespace Map.Geodata.Store.Postgis;

/// <summary>Carries geometries over PostgreSQL's binary protocol.</summary>
internal sealed class GeometryConverter<T> : PgStreamingConverter<T> where T : Geometry
{
    public override T Read(PgReader reader)
    {
        byte[] bytes = new byte[reader.CurrentRemaining];
        reader.ReadBytes(bytes);
        return Ewkb.Read<T>(bytes);
    }

    public override async ValueTask<T> ReadAsync(PgReader reader, CancellationToken cancellationToken = default)
    {
        byte[] bytes = new byte[reader.CurrentRemaining];
        await reader.ReadBytesAsync(bytes, cancellationToken).ConfigureAwait(false);
        return Ewkb.Read<T>(bytes);
    }

    public override Size GetSize(SizeContext context, T value, ref object? writeState)
    {
        byte[] bytes = Ewkb.Write(value);
        writeState = bytes;
        return bytes.Length;
    }

    public override void Write(PgWriter writer, T value) => writer.WriteBytes(BytesOf(writer));

    public override ValueTask WriteAsync(PgWriter writer, T value, CancellationToken cancellationToken = default) =>
        writer.WriteBytesAsync(BytesOf(writer), cancellationToken);

    private static byte[] BytesOf(PgWriter writer) => (byte[])writer.Current.WriteState!;
}
