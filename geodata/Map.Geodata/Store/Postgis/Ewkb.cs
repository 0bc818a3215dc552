using System.Buffers.Binary;
using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Map.Geodata.Store.Postgis;

/// <summary>A geometry that the store can't hold or hand out, because of its shape or its dimensions.</summary>
public sealed class GeometryFormatException(string message, Exception? inner = null) : StoreException(message, inner);

/// <summary>
/// PostGIS's binary form of a geometry: WKB with the SRID in its head. Coordinates are longitude and latitude; heights and
/// measures are dropped on the way in and refused on the way out, since a map of service circles has neither.
/// </summary>
internal static class Ewkb
{
    // No SRID is 0, as PostGIS has it.
    private static readonly NtsGeometryServices Services = new(NtsGeometryServices.Instance.DefaultPrecisionModel, srid: 0);

    private const uint HasZ = 0x8000_0000, HasM = 0x4000_0000, HasSrid = 0x2000_0000;

    // ISO's WKB, which PostGIS reads too, adds thousands to the type instead of setting a bit.
    private const uint FirstIsoTypeWithZ = 1000;

    public static byte[] Write(Geometry geometry) =>
        new WKBWriter(ByteOrder.LittleEndian, handleSRID: true, emitZ: false, emitM: false).Write(geometry);

    /// <exception cref="GeometryFormatException">It has heights or measures, is of a curved type, or not of type T.</exception>
    public static T Read<T>(byte[] bytes) where T : Geometry
    {
        RequirePlane(bytes);
        try
        {
            Geometry geometry = new WKBReader(Services).Read(bytes);
            return geometry as T ?? throw new GeometryFormatException($"The geometry is a {geometry.GeometryType}, but a {typeof(T).Name} was asked for.");
        }
        catch (ParseException e)
        {
            throw new GeometryFormatException($"The geometry can't be read: {e.Message}", e);
        }
    }

    private static void RequirePlane(ReadOnlySpan<byte> bytes)
    {
        uint type = bytes[0] == 0 ? BinaryPrimitives.ReadUInt32BigEndian(bytes[1..]) : BinaryPrimitives.ReadUInt32LittleEndian(bytes[1..]);
        if ((type & (HasZ | HasM)) != 0 || (type & ~HasSrid) >= FirstIsoTypeWithZ)
            throw new GeometryFormatException("The geometry has heights or measures; ask the database for ST_Force2D(…) of it.");
    }
}
