using System.Buffers.Binary;
using Map.Geodata.Reasons;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Import.Formats.Shapefile;

/// <summary>Why a shape can't be read; the others of its file can.</summary>
internal sealed class UnusableShapeException(Reason reason) : ReasonException(reason);

/// <summary>Turns the content of one shape record into a geometry. Heights and measures are dropped.</summary>
internal static class ShapeParser
{
    private static readonly GeometryFactory Factory = new();

    // Types come in three variants: XY, XYZ (10 more) and XYM (20 more), with X and Y at the same places.
    private const int Variants = 10;
    private const int MultiPatch = 31;

    /// <exception cref="UnusableShapeException">The content contradicts itself, or is no geometry.</exception>
    public static Geometry? Parse(ReadOnlySpan<byte> content)
    {
        var type = Int(content, 0);
        if (type is MultiPatch or < 0 or > 28) throw type == MultiPatch ? new UnusableShapeException(FormatReasons.ShapeIsMultiPatch.With()) : UnknownType(type);
        return (type % Variants) switch
        {
            0 => null,
            1 => Factory.CreatePoint(Position(content, 4)),
            3 => ToLine(Parts(content)),
            5 => PolygonAssembly.Build(Factory, Parts(content)),
            8 => Factory.CreateMultiPointFromCoords(Positions(content, 40, Count(content, 36, 16))),
            _ => throw UnknownType(type),
        };
    }

    private static Geometry ToLine(Coordinate[][] parts)
    {
        var lines = parts.Where(p => p.Length > 1).Select(Factory.CreateLineString).ToArray();
        return lines.Length == 1 ? lines[0] : Factory.CreateMultiLineString(lines);
    }

    // Box, number of parts, number of points, first point of each part, points.
    private static Coordinate[][] Parts(ReadOnlySpan<byte> content)
    {
        var (parts, points) = (Count(content, 36, 4), Count(content, 40, 16));
        var firstPoint = 44 + 4 * parts;
        var result = new Coordinate[parts][];
        for (var i = 0; i < parts; i++)
        {
            var start = Int(content, 44 + 4 * i);
            var end = i + 1 < parts ? Int(content, 48 + 4 * i) : points;
            if (start < 0 || end < start || end > points) throw new UnusableShapeException(FormatReasons.ShapePartsOverlap.With());
            result[i] = Positions(content, firstPoint + 16 * start, end - start);
        }
        return result;
    }

    private static Coordinate[] Positions(ReadOnlySpan<byte> content, int at, int count)
    {
        var positions = new Coordinate[count];
        for (var i = 0; i < count; i++) positions[i] = Position(content, at + 16 * i);
        return positions;
    }

    private static Coordinate Position(ReadOnlySpan<byte> content, int at) => new(Double(content, at), Double(content, at + 8));

    // A count that the content has no room for would be an allocation of any size.
    private static int Count(ReadOnlySpan<byte> content, int at, int bytesEach)
    {
        var count = Int(content, at);
        return count >= 0 && (long)count * bytesEach <= content.Length ? count : throw CutOff();
    }

    private static int Int(ReadOnlySpan<byte> content, int at) =>
        at + 4 <= content.Length ? BinaryPrimitives.ReadInt32LittleEndian(content[at..]) : throw CutOff();

    private static double Double(ReadOnlySpan<byte> content, int at) =>
        at + 8 <= content.Length ? BinaryPrimitives.ReadDoubleLittleEndian(content[at..]) : throw CutOff();

    private static UnusableShapeException UnknownType(int type) => new(FormatReasons.ShapeTypeUnknown.With(("type", type)));

    private static UnusableShapeException CutOff() => new(FormatReasons.ShapeCutOff.With());
}
