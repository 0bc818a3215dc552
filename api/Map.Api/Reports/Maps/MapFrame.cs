using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;

namespace Map.Api.Reports.Maps;

/// <summary>
/// Where places lie on a drawn map: longitude and latitude on a plane that is true to scale at the middle of the area (equirectangular), north
/// above. Over a district of 50 km the scale is off by less than 0.5 %.
/// </summary>
internal sealed class MapFrame
{
    private const double MetresPerDegree = 111_195, LeastStep = 0.4;

    private readonly double _west, _north, _perLon, _perLat, _left, _top;

    /// <param name="area">What must be seen.</param>
    /// <param name="width">Of the drawing, in its units.</param>
    /// <param name="height">Of the drawing.</param>
    /// <param name="margin">That stays free on every side.</param>
    public MapFrame(Envelope area, double width, double height, double margin)
    {
        (Width, Height) = (width, height);
        var narrowing = Math.Cos(area.Centre.Y * Math.PI / 180);
        var (degreesWide, degreesHigh) = (Math.Max(area.Width * narrowing, 1e-5), Math.Max(area.Height, 1e-5));
        _perLat = Math.Min((width - (2 * margin)) / degreesWide, (height - (2 * margin)) / degreesHigh);
        _perLon = _perLat * narrowing;
        (_west, _north) = (area.MinX, area.MaxY);
        _left = (width - (area.Width * _perLon)) / 2;
        _top = (height - (area.Height * _perLat)) / 2;
    }

    public double Width { get; }

    public double Height { get; }

    /// <summary>Metres that a unit of the drawing stands for.</summary>
    public double MetresPerUnit => MetresPerDegree / _perLat;

    public (double X, double Y) At(Coordinate place) => (_left + ((place.X - _west) * _perLon), _top + ((_north - place.Y) * _perLat));

    /// <summary>An SVG path of an area's rings. Corners nearer to the one before than can be seen are left out.</summary>
    public string PathOf(Geometry area)
    {
        var path = new StringBuilder();
        for (var part = 0; part < area.NumGeometries; part++)
        {
            if (area.GetGeometryN(part) is not Polygon polygon) continue;
            Append(path, polygon.ExteriorRing.Coordinates);
            foreach (var hole in polygon.InteriorRings) Append(path, hole.Coordinates);
        }

        return path.ToString();
    }

    /// <summary>A number as SVG has it: a tenth is as fine as anybody can see.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private void Append(StringBuilder path, Coordinate[] ring)
    {
        var command = 'M';
        (double X, double Y) last = (double.NegativeInfinity, 0);
        // The last corner is the first one again.
        foreach (var corner in ring.AsSpan(0, ring.Length - 1))
        {
            var (x, y) = At(corner);
            if (Math.Abs(x - last.X) < LeastStep && Math.Abs(y - last.Y) < LeastStep) continue;
            path.Append(command).Append(Number(x)).Append(' ').Append(Number(y));
            (command, last) = ('L', (x, y));
        }

        if (command == 'L') path.Append('Z');
    }
}
