using Map.Geodata.Coordinates;
using Map.Geodata.Reasons;
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
        if (!double.IsFinite(x) || !double.IsFinite(y)) throw Refused(box, PositionReasons.PositionNotANumber);
        if (box is { MinX: 0, MaxX: 0, MinY: 0, MaxY: 0 }) throw Refused(box, PositionReasons.PositionIsZero);
        if (system.IsGeographic) CheckDegrees(box, x, y, system);
        else if (x <= 180 && y <= 90) throw Refused(box, PositionReasons.PositionInDegrees, ("system", system));
        else if (GaussKruger.FindMistake(system.Name, box.MinX) is { } mistake) throw Refused(box, mistake.IsMissing ? PositionReasons.ZoneNumberMissing : PositionReasons.EastingOfOtherZone,
            ("system", system), ("zone", mistake.Zone), ("other", $"EPSG:{mistake.Epsg}"));
    }

    /// <param name="box">Extent in WGS-84.</param>
    /// <param name="written">Extent as written in the file.</param>
    /// <param name="system">The declared system.</param>
    /// <exception cref="UnusableGeometryException">With the likely mistake.</exception>
    public static void CheckConverted(Envelope box, Envelope written, CoordinateSystem system)
    {
        var (x, y) = Largest(box);
        if (!(x <= 180 && y <= 90)) throw Refused(written, PositionReasons.PositionOutsideSystem, ("system", system));
        if (!system.IsChinese && box.MinY > Arctic && China.Contains(box.MinY, box.MinX))
            throw Refused(written, PositionReasons.PositionInArctic);
        if (system.IsChinese && !China.Contains(box))
            throw Refused(written, system.IsGeographic ? PositionReasons.PositionOutsideChina : PositionReasons.GridPositionOutsideChina, ("system", system));
    }

    private static void CheckDegrees(Envelope box, double x, double y, CoordinateSystem system)
    {
        if (x <= 180 && y <= 90) return;
        if (x > LargestDegree || y > LargestDegree)
            throw Refused(box, PositionReasons.PositionInMetres, ("system", system));
        throw Refused(box, x <= 90 && y <= 180 ? PositionReasons.PositionSwapped : PositionReasons.PositionOutsideWorld);
    }

    private static (double X, double Y) Largest(Envelope box) =>
        (Math.Max(Math.Abs(box.MinX), Math.Abs(box.MaxX)), Math.Max(Math.Abs(box.MinY), Math.Abs(box.MaxY)));

    private static UnusableGeometryException Refused(Envelope box, ReasonKind kind, params IReadOnlyList<(string Name, object Value)> values) =>
        new(kind.With([("at", FormattableString.Invariant($" ({box.MinX:0.######}, {box.MinY:0.######})")), .. values]), kind.With([("at", ""), .. values]));
}
