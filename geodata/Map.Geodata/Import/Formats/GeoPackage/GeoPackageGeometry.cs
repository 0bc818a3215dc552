using Map.Geodata.Reasons;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Map.Geodata.Import.Formats.GeoPackage;

/// <summary>Why a geometry of a GeoPackage can't be read; the others can.</summary>
internal sealed class UnusableGeometryBlobException(Reason reason) : ReasonException(reason);

/// <summary>Reads the geometry encoding of GeoPackages: "GP", version, flags, SRS id, envelope, WKB (OGC 12-128r18, 2.1.3).</summary>
internal static class GeoPackageGeometry
{
    private const int HeaderBytes = 8;

    // Bytes of the envelope by its code in the flags: none, XY, XYZ, XYM, XYZM.
    private static readonly int[] EnvelopeBytes = [0, 32, 48, 48, 64];

    /// <returns>Null for an empty geometry. Heights and measures are kept; the store drops them.</returns>
    /// <exception cref="UnusableGeometryBlobException">It is damaged, or of a type that isn't read.</exception>
    public static Geometry? Read(byte[] blob)
    {
        if (blob is not [(byte)'G', (byte)'P', _, var flags, ..] || blob.Length < HeaderBytes) throw new UnusableGeometryBlobException(FormatReasons.GeometryNotEncoded.With());
        if ((flags & 0x20) != 0) throw new UnusableGeometryBlobException(FormatReasons.GeometryOfExtendedType.With());
        if ((flags & 0x10) != 0) return null;
        var envelope = (flags >> 1) & 7;
        if (envelope >= EnvelopeBytes.Length || HeaderBytes + EnvelopeBytes[envelope] >= blob.Length) throw new UnusableGeometryBlobException(FormatReasons.GeometryCutOff.With());
        try
        {
            var geometry = new WKBReader().Read(new MemoryStream(blob, HeaderBytes + EnvelopeBytes[envelope], blob.Length - HeaderBytes - EnvelopeBytes[envelope]));
            geometry.SRID = 0;
            return geometry;
        }
        // NTS reads what the bytes say: counts, types and rings that can't be surface as several general exceptions.
        catch (Exception e) when (e is ParseException or ArgumentException or IOException or OverflowException or NotSupportedException or IndexOutOfRangeException)
        {
            throw new UnusableGeometryBlobException(FormatReasons.GeometryUnreadable.With(("detail", e.Message)));
        }
    }
}
