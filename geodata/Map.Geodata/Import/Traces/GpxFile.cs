using System.Globalization;
using System.Text;
using System.Xml;
using Map.Analysis.Routes.Traces;
using Map.Geodata.Coordinates;
using Map.Geodata.Reasons;

namespace Map.Geodata.Import.Traces;

/// <summary>
/// GPX 1.0 and 1.1: each track and each route is a trace, however many segments the loss of signal cut it into. Waypoints are none.
/// </summary>
internal sealed class GpxFile : TraceFile
{
    private readonly string _name;
    private readonly CoordinateSystem _system;
    private readonly CourierKeys _couriers;
    private readonly string _key;
    private readonly FileStream _file;
    private readonly XmlReader _xml;
    private long _points;
    private int _tracks;

    // Programs in China write GPX in GB2312 and its sisters too.
    static GpxFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public GpxFile(string path, TraceOptions options)
    {
        _name = Path.GetFileName(path);
        // By its schema GPX is WGS-84; some programs in China write GCJ-02 into it all the same.
        _system = options.CoordinateSystem ?? CoordinateSystem.Wgs84;
        (_couriers, _key) = (options.Couriers, options.FileKey ?? _name);
        _file = File.OpenRead(path);
        _xml = XmlReader.Create(_file, new XmlReaderSettings { CloseInput = true, IgnoreComments = true, DtdProcessing = DtdProcessing.Prohibit });
        if (Next() is not "gpx")
        {
            _xml.Dispose();
            throw new UnreadableFileException(_name, "it is no GPX file.");
        }
    }

    public override double Fraction => _file.Length == 0 ? 1 : (double)_file.Position / _file.Length;

    public override IEnumerable<ImportNote> Remarks =>
        _tracks > 1 ? [new ImportNote(null, null, TraceReasons.TrackCountsAsCourier.With())] : [];

    public override IEnumerable<Trace> Traces()
    {
        var draft = new TraceDraft();
        while (Next() is { } element)
        {
            var begins = element is "trk" or "rte";
            if (draft.Count > 0 && (begins || draft.Count == MaxPoints)) yield return draft.Take(_couriers.Of(_key, _tracks));
            if (begins) _tracks++;
            if (element is "trkpt" or "rtept" && ReadPoint() is { } point) draft.Add(point);
        }
        if (draft.Count > 0) yield return draft.Take(_couriers.Of(_key, _tracks));
    }

    public override void Dispose() => _xml.Dispose();

    private ReadPoint? ReadPoint()
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
            // It may list every element that is still open.
            throw new UnreadableFileException(_name, $"it is no GPX file, or cut off: {Shortened.To(e.Message, 200)}", e);
        }
    }

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
