using System.Globalization;
using System.Xml;
using Map.Geodata.Coordinates;

namespace Map.Geodata.Import.Traces;

/// <summary>GPX 1.0 and 1.1: each segment of a track, and each route, is a trace. Waypoints are none.</summary>
internal sealed class GpxFile : TraceFile
{
    private readonly string _name;
    private readonly CoordinateSystem _system;
    private readonly XmlReader _xml;
    private long _points;

    public GpxFile(string path, CoordinateSystem? system)
    {
        _name = Path.GetFileName(path);
        // By its schema GPX is WGS-84; some programs in China write GCJ-02 into it all the same.
        _system = system ?? CoordinateSystem.Wgs84;
        _xml = XmlReader.Create(File.OpenRead(path), new XmlReaderSettings { CloseInput = true, IgnoreComments = true, DtdProcessing = DtdProcessing.Prohibit });
        if (Next() is not "gpx")
        {
            _xml.Dispose();
            throw new UnreadableFileException(_name, "it is no GPX file.");
        }
    }

    public override IEnumerable<Trace> Traces()
    {
        var points = new List<TracePoint>();
        while (Next() is { } element)
        {
            var begins = element is "trkseg" or "rte";
            if (points.Count > 0 && (begins || points.Count == MaxPoints))
            {
                yield return new Trace(points);
                points = [];
            }
            if (element is "trkpt" or "rtept" && ReadPoint() is { } point) points.Add(point);
        }
        if (points.Count > 0) yield return new Trace(points);
    }

    public override void Dispose() => _xml.Dispose();

    private TracePoint? ReadPoint()
    {
        var (x, y) = (Number(_xml.GetAttribute("lon")), Number(_xml.GetAttribute("lat")));
        return Accept(++_points, x, y, Guarded(ReadTime), _system);
    }

    // Stands at the point's end afterwards.
    private DateTimeOffset? ReadTime()
    {
        DateTimeOffset? at = null;
        if (_xml.IsEmptyElement) return at;
        for (var end = _xml.Depth; _xml.Read() && _xml.Depth > end;)
            if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "time" && _xml.Depth == end + 1 && _xml.Read() && _xml.NodeType == XmlNodeType.Text
                && DateTimeOffset.TryParse(_xml.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)) at = time.ToUniversalTime();
        return at;
    }

    private string? Next() => Guarded(() =>
    {
        while (_xml.Read())
            if (_xml.NodeType == XmlNodeType.Element) return _xml.LocalName;
        return null;
    });

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException e)
        {
            throw new UnreadableFileException(_name, $"it is no GPX file, or cut off: {e.Message}", e);
        }
    }

    private static double? Number(string? text) => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
}
