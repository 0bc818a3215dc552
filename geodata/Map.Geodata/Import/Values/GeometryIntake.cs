using System.Buffers.Binary;
using System.Globalization;
using Map.Geodata.Coordinates;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Reasons;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.IO;
using NetTopologySuite.Operation.Linemerge;

namespace Map.Geodata.Import.Values;

/// <summary>Why a geometry can't be stored.</summary>
internal sealed class UnusableGeometryException(Reason reason, Reason? withoutPosition = null) : ReasonException(reason)
{
    /// <summary>The same without saying where it lies.</summary>
    public Reason WithoutPosition { get; } = withoutPosition ?? reason;
}

/// <summary>Makes geometries storable: in WGS-84, of the column's type, valid, as EWKB.</summary>
internal sealed class GeometryIntake(CoordinateSystem system)
{
    private const double MetresPerDegree = 111_320;

    private readonly WKBWriter _writer = new(ByteOrder.LittleEndian, handleSRID: true, emitZ: false, emitM: false);
    private readonly WKTReader _wktReader = new();

    /// <exception cref="UnusableGeometryException">The text is no WKT.</exception>
    public Geometry ParseWkt(string text)
    {
        try
        {
            return _wktReader.Read(text);
        }
        catch (Exception e) when (e is ParseException or ArgumentException)
        {
            throw new UnusableGeometryException(GeometryReasons.NotWkt.With(("value", Shortened.To(text, 40))));
        }
    }

    /// <summary>The geometry as EWKB for a column of this type.</summary>
    /// <param name="raw">In the declared system.</param>
    /// <param name="type">A geometry type.</param>
    /// <param name="repair">What was mended; null when nothing.</param>
    /// <exception cref="UnusableGeometryException">It can't be stored.</exception>
    public byte[] Take(Geometry raw, ColumnType type, out Reason? repair)
    {
        repair = null;
        if (raw.IsEmpty) throw new UnusableGeometryException(GeometryReasons.GeometryEmpty.With());
        CheckSrid(raw);
        if (raw.Coordinates.Any(c => !double.IsFinite(c.X) || !double.IsFinite(c.Y))) throw new UnusableGeometryException(GeometryReasons.CornerWithoutPosition.With());
        PositionCheck.CheckWritten(raw.EnvelopeInternal, system);
        var wgs84 = system.ToWgs84(raw);
        PositionCheck.CheckConverted(wgs84.EnvelopeInternal, raw.EnvelopeInternal, system);
        if (wgs84.EnvelopeInternal is not { Width: < GeometryReasons.TooManyDegrees, Height: < GeometryReasons.TooManyDegrees })
            throw new UnusableGeometryException(GeometryReasons.ReachesTooFar.With());
        var storable = type switch
        {
            ColumnType.Point => ToPoint(wgs84),
            ColumnType.LineString => ToLine(wgs84, ref repair),
            _ => ToMultiPolygon(wgs84, ref repair),
        };
        storable.SRID = 4326;
        return _writer.Write(storable);
    }

    /// <summary>Where a taken point is: its x and y stand behind byte order, type and system.</summary>
    public static Coordinate PositionOf(byte[] point) =>
        new(BinaryPrimitives.ReadDoubleLittleEndian(point.AsSpan(9)), BinaryPrimitives.ReadDoubleLittleEndian(point.AsSpan(17)));

    private void CheckSrid(Geometry raw)
    {
        if (raw.SRID <= 0) return;
        var written = CoordinateSystem.Find(string.Create(CultureInfo.InvariantCulture, $"EPSG:{raw.SRID}"));
        if (written?.Name != system.Name)
            throw new UnusableGeometryException(GeometryReasons.SridDiffers.With(("srid", raw.SRID), ("system", system)));
    }

    private static Geometry ToPoint(Geometry geometry) => geometry switch
    {
        Point => geometry,
        MultiPoint { NumGeometries: 1 } => geometry.GetGeometryN(0),
        _ => throw WrongType(geometry, GeometryReasons.NotAPoint),
    };

    private static Geometry ToLine(Geometry geometry, ref Reason? repair)
    {
        if (geometry is not (LineString or MultiLineString)) throw WrongType(geometry, GeometryReasons.NotALine);
        if (geometry is MultiLineString { NumGeometries: > 1 })
        {
            var merger = new LineMerger();
            merger.Add(geometry);
            var merged = merger.GetMergedLineStrings();
            if (merged.Count != 1) throw new UnusableGeometryException(GeometryReasons.LinesApart.With(("lines", geometry.NumGeometries)));
            repair = GeometryReasons.LinesJoined.With(("lines", geometry.NumGeometries));
            geometry = merged[0];
        }
        var line = geometry.GetGeometryN(0);
        return line.Length > 0 ? line : throw new UnusableGeometryException(GeometryReasons.LineWithoutLength.With());
    }

    private static MultiPolygon ToMultiPolygon(Geometry geometry, ref Reason? repair)
    {
        if (geometry is not (Polygon or MultiPolygon)) throw WrongType(geometry, GeometryReasons.NotAnArea);
        if (!geometry.IsValid)
        {
            var before = SquareMetres(geometry);
            geometry = GeometryFixer.Fix(geometry);
            repair = GeometryReasons.PolygonRepaired.With(("before", Whole(before)), ("after", Whole(SquareMetres(geometry))));
        }
        var polygons = geometry is GeometryCollection parts ? parts.Geometries.OfType<Polygon>().ToArray() : [.. new[] { geometry }.OfType<Polygon>()];
        polygons = [.. polygons.Where(p => !p.IsEmpty)];
        return polygons.Length > 0
            ? geometry.Factory.CreateMultiPolygon(polygons)
            : throw new UnusableGeometryException(GeometryReasons.PolygonWithoutArea.With());
    }

    // Good to a percent, which is enough to see what a repair did.
    private static double SquareMetres(Geometry geometry) => geometry.IsEmpty ? 0 :
        geometry.Area * MetresPerDegree * MetresPerDegree * Math.Cos(double.DegreesToRadians(geometry.EnvelopeInternal.Centre.Y));

    private static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static UnusableGeometryException WrongType(Geometry geometry, ReasonKind expected) => new(expected.With(("geometry", geometry.GeometryType)));
}
