using Map.Geodata.Coordinates;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Import.Values;

/// <summary>Finds positions that can't be what the declared system says, and says what they look like instead.</summary>
internal static class PositionCheck
{
    // Numbers beyond this are no degrees, whatever went wrong.
    private const double LargestDegree = 400;

    // Where swapped positions of western China come to lie. Nobody has stations there.
    private const double Arctic = 73;

    // Mainland China, Hong Kong, Macau and Taiwan with their waters.
    private static readonly Envelope China = new(70, 140, 0, 56);

    /// <param name="box">Extent as written in the file.</param>
    /// <param name="system">The declared system.</param>
    /// <exception cref="UnusableGeometryException">With the likely mistake.</exception>
    public static void CheckWritten(Envelope box, CoordinateSystem system)
    {
        var (x, y) = Largest(box);
        if (!double.IsFinite(x) || !double.IsFinite(y)) throw Refused(box, "is no position");
        if (box is { MinX: 0, MaxX: 0, MinY: 0, MaxY: 0 }) throw Refused(box, "is the zero of a missing position");
        if (system.IsGeographic) CheckDegrees(box, x, y, system);
        else if (x <= 180 && y <= 90) throw Refused(box, $"looks like degrees, but {system} is in metres");
        else if (GaussKruger.FindMistake(system.Name, box.MinX) is { } mistake) throw Refused(box, mistake);
    }

    /// <param name="box">Extent in WGS-84.</param>
    /// <param name="written">Extent as written in the file.</param>
    /// <param name="system">The declared system.</param>
    /// <exception cref="UnusableGeometryException">With the likely mistake.</exception>
    public static void CheckConverted(Envelope box, Envelope written, CoordinateSystem system)
    {
        var (x, y) = Largest(box);
        if (!(x <= 180 && y <= 90)) throw Refused(written, $"lies outside the world in {system}");
        if (!system.IsChinese && box.MinY > Arctic && China.Contains(box.MinY, box.MinX))
            throw Refused(written, "lies in the Arctic; longitude and latitude are probably swapped");
        if (system.IsChinese && !China.Contains(box))
            throw Refused(written, $"lies outside China, where {system} isn't used; {(system.IsGeographic ? "longitude and latitude" : "easting and northing")} may be swapped, or the declared system wrong");
    }

    private static void CheckDegrees(Envelope box, double x, double y, CoordinateSystem system)
    {
        if (x <= 180 && y <= 90) return;
        if (x > LargestDegree || y > LargestDegree)
            throw Refused(box, $"looks like metres, but {system} is in degrees; declare the projected system, for example EPSG:4547");
        throw Refused(box, x <= 90 && y <= 180 ? "has longitude and latitude swapped" : "lies outside the world");
    }

    private static (double X, double Y) Largest(Envelope box) =>
        (Math.Max(Math.Abs(box.MinX), Math.Abs(box.MaxX)), Math.Max(Math.Abs(box.MinY), Math.Abs(box.MaxY)));

    private static UnusableGeometryException Refused(Envelope box, string reason) =>
        new(FormattableString.Invariant($"its position ({box.MinX:0.######}, {box.MinY:0.######}) {reason}"), $"its position {reason}");
}
