using System.Xml;

namespace Map.Geodata.Osm.Reading.Xml;

/// <summary>Reads .osm as a stream of elements (OSM wiki, "OSM XML"). Nothing outside the file is ever fetched.</summary>
internal sealed class XmlOsmReader
{
    private const int TickEvery = 4096;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    private readonly OsmInput _input;
    private readonly OsmKeyFilter _keys;
    private readonly XmlReader _xml;
    private readonly XmlAttributes _attributes;
    private readonly ElementBlock _into = new();
    private OsmHeader _header = OsmHeader.Unknown;

    private XmlOsmReader(OsmInput input, OsmKeyFilter keys, XmlReader xml)
    {
        _input = input;
        _keys = keys;
        _xml = xml;
        _attributes = new XmlAttributes(input, xml);
    }

    public static ParsedFile Read(OsmInput input, OsmKeyFilter keys)
    {
        try
        {
            using var xml = XmlReader.Create(input.Content, Settings);
            return new XmlOsmReader(input, keys, xml).Read();
        }
        catch (XmlException e)
        {
            throw input.Damaged($"expected well-formed XML and found: {e.Message.TrimEnd('.')}", line: e.LineNumber, cause: e);
        }
        catch (InvalidDataException e)
        {
            throw input.Damaged($"expected gzip data and found: {e.Message.TrimEnd('.')}", cause: e);
        }
    }

    private ParsedFile Read()
    {
        _xml.MoveToContent();
        ReadRoot();
        for (int count = 1; MoveToChild(depth: 0); count++)
        {
            if (count % TickEvery == 0)
                _input.Tick();
            ReadElement();
        }

        MoveToEnd();
        _input.Tick();
        return new ParsedFile(_header, _into);
    }

    private void ReadRoot()
    {
        if (_xml.LocalName == "osmChange")
            throw _attributes.Unsuited("this is a change file, not a map", "Apply it to an extract first: osmium apply-changes");
        if (_xml.LocalName != "osm")
            throw _attributes.Unsuited($"expected the root element <osm> and found <{_xml.LocalName}>", "Import an OpenStreetMap extract: .osm.pbf, .osm or .osm.gz");
        if (_xml.GetAttribute("version") is { } version and not "0.6")
            throw _attributes.Unsuited($"expected OSM XML of version 0.6 and found version {version}", "Export it again with a current program");
        _header = _header with { WritingProgram = _xml.GetAttribute("generator") };
    }

    private void ReadElement()
    {
        switch (_xml.LocalName)
        {
            case "node":
                ReadNode();
                break;
            case "way":
                ReadWay();
                break;
            case "relation":
                ReadRelation();
                break;
            case "bounds":
                _header = _header with { Bounds = _attributes.FindBounds() };
                break;
            case "meta":
                _header = _header with { ReplicatedAt = _attributes.FindTime("osm_base") };
                break;
            case "remark":
                // Overpass ends an answer this way when its time or memory ran out: what came before is a part only.
                throw _attributes.Unsuited($"the answer is incomplete, the server says: {_xml.ReadString().Trim()}", "Ask again for a smaller area or with a longer timeout");
        }
    }

    private void ReadNode()
    {
        long id = _attributes.GetId("id");
        bool isDeleted = _attributes.SayDeleted();
        var (lonE7, latE7) = _attributes.FindPosition();
        while (MoveToChild(depth: 1))
            ReadTag(_into.Nodes);

        if (isDeleted)
            Delete(_into.Nodes);
        else
            _into.AddNode(id, lonE7, latE7);
    }

    private void ReadWay()
    {
        long id = _attributes.GetId("id");
        bool isDeleted = _attributes.SayDeleted();
        while (MoveToChild(depth: 1))
        {
            if (_xml.LocalName == "nd")
                _into.Ways.Nodes.Values.Add(_attributes.GetId("ref"));
            else
                ReadTag(_into.Ways);
        }

        if (isDeleted)
            Delete(_into.Ways);
        else
            _into.Ways.Add(id);
    }

    private void ReadRelation()
    {
        long id = _attributes.GetId("id");
        bool isDeleted = _attributes.SayDeleted();
        while (MoveToChild(depth: 1))
        {
            if (_xml.LocalName == "member")
                _into.Relations.Members.Values.Add(ReadMember());
            else
                ReadTag(_into.Relations);
        }

        if (isDeleted)
            Delete(_into.Relations);
        else
            _into.Relations.Add(id);
    }

    private MemberId ReadMember()
        => new(_attributes.GetKind("type"), _attributes.GetId("ref"), _into.Strings.Add(_xml.GetAttribute("role") ?? ""));

    // Other children, like Overpass' <center>, are passed over.
    private void ReadTag(ElementColumns into)
    {
        if (_xml.LocalName != "tag")
            return;
        string key = _attributes.Get("k");
        if (_keys.Keeps(key))
            into.AddTag(_into.Strings.Add(key), _into.Strings.Add(_attributes.Get("v")));
    }

    private void Delete(ElementColumns columns)
    {
        columns.Abandon();
        _into.DeletedElements++;
    }

    // Moves on to the next element below the open one at this depth; false when that one ends.
    private bool MoveToChild(int depth)
    {
        if (_xml.Depth == depth && (_xml.IsEmptyElement || _xml.NodeType == XmlNodeType.EndElement))
            return false;

        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == depth + 1)
                return true;
        }

        return false;
    }

    // What follows the root must be well-formed too: a second document would show here.
    private void MoveToEnd()
    {
        while (_xml.Read())
        {
        }
    }
}
