using System.Globalization;
using System.Text;
using Map.Geodata.Coordinates;

namespace Map.Geodata.Tests.Import.Traces;

/// <summary>
/// Couriers drawn into squares: each box between bars is a square of the lattice, each letter in it a courier who is seen there.
/// Lines are neighbouring rows of squares, from north to south.
/// </summary>
internal sealed class DrawnTraces
{
    // The lattice as it is documented: 80,000 rows from pole to pole, columns as wide as rows are high.
    private const double RowDegrees = 180.0 / 80_000;

    private readonly List<(string Courier, DateTime At, double Lon, double Lat)> _points = [];

    /// <summary>Adds what is seen at a time of China.</summary>
    public DrawnTraces At(string time, string drawing)
    {
        foreach (var (row, line) in drawing.Split('\n', StringSplitOptions.RemoveEmptyEntries).Index())
            foreach (var (column, box) in line.Trim().Trim('|').Split('|').Index())
                foreach (var courier in box.Where(c => c != ' ')) Add(courier.ToString(), DateTime.Parse(time, CultureInfo.InvariantCulture), column, row);
        return this;
    }

    /// <summary>Adds so many couriers, numbered from one on, who are seen in a square at a time of China.</summary>
    public DrawnTraces Crowd(string time, int column, int row, int count, int from = 0)
    {
        for (var courier = from; courier < from + count; courier++) Add($"骑手{courier}", DateTime.Parse(time, CultureInfo.InvariantCulture), column, row);
        return this;
    }

    public DrawnTraces Add(string courier, DateTime at, int column, int row)
    {
        var (lon, lat) = MiddleOf(column, row);
        _points.Add((courier, at, lon, lat));
        return this;
    }

    /// <summary>The middle of a square, in degrees of WGS-84.</summary>
    public static (double Lon, double Lat) MiddleOf(int column, int row)
    {
        var middle = (Math.Floor((32.9 + 90) / RowDegrees) - row + 0.5) * RowDegrees - 90;
        var columns = Math.Round(160_000 * Math.Cos(middle * Math.PI / 180));
        return ((Math.Floor((117.3 + 180) / 360 * columns) + column + 0.5) / columns * 360 - 180, middle);
    }

    /// <summary>A table in the order of the drawings, so that couriers take turns.</summary>
    public string ToCsv(CoordinateSystem? system = null)
    {
        var csv = new StringBuilder("骑手编号,时间,经度,纬度\n");
        foreach (var (courier, at, lon, lat) in _points)
        {
            var place = (system ?? CoordinateSystem.Wgs84).FromWgs84(new GeoPosition(lon, lat));
            csv.Append(CultureInfo.InvariantCulture, $"{courier},{at:yyyy-MM-dd HH:mm:ss},{place.X:R},{place.Y:R}\n");
        }
        return csv.ToString();
    }

    /// <summary>A GPX file with a track for each courier, cut into a segment for each point.</summary>
    public string ToGpx() => "<gpx version=\"1.1\">" + string.Concat(_points.GroupBy(p => p.Courier).Select(track =>
        $"<trk>{string.Concat(track.Select(p => string.Create(CultureInfo.InvariantCulture, $"<trkseg><trkpt lat=\"{p.Lat:R}\" lon=\"{p.Lon:R}\"><time>{p.At:yyyy-MM-dd'T'HH:mm:ss}+08:00</time></trkpt></trkseg>")))}</trk>")) + "</gpx>";
}
