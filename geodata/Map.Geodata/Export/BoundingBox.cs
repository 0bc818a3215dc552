using System.Globalization;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Export;

/// <summary>Reads boxes as RFC 7946 and OGC API – Features write them.</summary>
public static class BoundingBox
{
    /// <param name="text">West,south,east,north in degrees; six numbers have heights, which are passed over. West may be above east: across the date line.</param>
    /// <returns>One box, or two where it crosses the date line.</returns>
    /// <exception cref="FilterException">It is no box.</exception>
    public static IReadOnlyList<Envelope> Parse(string text)
    {
        var numbers = text.Split(',').Select(Number).ToList();
        if (numbers.Count is not (4 or 6) || numbers.Contains(null)) throw Wrong(text);
        var (west, south, east, north) = (numbers[0]!.Value, numbers[1]!.Value, numbers[numbers.Count / 2]!.Value, numbers[(numbers.Count / 2) + 1]!.Value);
        if (Math.Max(Math.Abs(west), Math.Abs(east)) > 180 || Math.Max(Math.Abs(south), Math.Abs(north)) > 90 || south > north) throw Wrong(text);
        return west <= east ? [new Envelope(west, east, south, north)] : [new Envelope(west, 180, south, north), new Envelope(-180, east, south, north)];
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static FilterException Wrong(string text) =>
        new($"\"{text}\" is no box: write west,south,east,north in degrees, for instance 117.2,33.1,117.4,33.3.");
}
