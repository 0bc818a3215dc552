using System.Globalization;
using System.Xml;

namespace Map.Geodata.Osm.Reading.Xml;

/// <summary>The attributes of the element that an XML reader stands on, as what they mean in OSM XML.</summary>
internal sealed class XmlAttributes(OsmInput input, XmlReader xml)
{
    // Where a node without a position is put, so that it is counted and left out.
    private const long Nowhere = long.MaxValue;

    private int Line => ((IXmlLineInfo)xml).LineNumber;

    public string Get(string name)
        => xml.GetAttribute(name) ?? throw Malformed(name, "a text", null);

    public long GetId(string name)
    {
        string? text = xml.GetAttribute(name);
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long id)
            ? id
            : throw Malformed(name, "a whole number", text);
    }

    public OsmElementKind GetKind(string name) => xml.GetAttribute(name) switch
    {
        "node" => OsmElementKind.Node,
        "way" => OsmElementKind.Way,
        "relation" => OsmElementKind.Relation,
        var other => throw Malformed(name, "node, way or relation", other),
    };

    /// <summary>Editors mark what they delete with the next upload; databases with history mark what is gone.</summary>
    public bool SayDeleted() => xml.GetAttribute("action") == "delete" || xml.GetAttribute("visible") == "false";

    /// <summary>In units of 1e-7 degree; off the Earth when the element gives no position.</summary>
    public (long LonE7, long LatE7) FindPosition() => (FindE7("lon"), FindE7("lat"));

    public OsmBounds? FindBounds()
    {
        if (FindDegrees("minlon") is { } minLon && FindDegrees("minlat") is { } minLat && FindDegrees("maxlon") is { } maxLon && FindDegrees("maxlat") is { } maxLat)
            return new OsmBounds(minLon, minLat, maxLon, maxLat);
        return null;
    }

    public DateTimeOffset? FindTime(string name)
        => DateTimeOffset.TryParse(xml.GetAttribute(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    public OsmFormatException Unsuited(string problem, string wayOut) => new(input.Name, problem, wayOut, line: Line);

    private long FindE7(string name)
        => FindDegrees(name) is { } degrees && Math.Abs(degrees) <= 360 ? (long)Math.Round(degrees * 1e7) : Nowhere;

    private double? FindDegrees(string name)
    {
        if (xml.GetAttribute(name) is not { } text)
            return null;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double degrees)
            ? degrees
            : throw Malformed(name, "a number of degrees", text);
    }

    private OsmFormatException Malformed(string name, string expected, string? found)
        => input.Damaged($"expected {expected} in the attribute {name} of <{xml.LocalName}> and found {(found is null ? "none" : $"'{found}'")}", line: Line);
}
