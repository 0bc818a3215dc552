using System.Globalization;
using System.Text;
using Map.Analysis.Network;

namespace Map.Testing;

/// <summary>
/// A street map drawn with characters. Capital letters and <c>+</c> are crossings; <c>-</c> and <c>|</c> are streets for
/// everybody, <c>=</c> steps, <c>~</c> a tunnel; <c>&gt;</c> and <c>&lt;</c> in a street make it one-way for e-bikes; <c>x</c> is a barrier on
/// the street that nobody passes, <c>g</c> one that only people on foot pass, <c>d</c> a gate that is closed from 22 to 6 o'clock,
/// <c>*</c> a signalled crossing and <c>c</c> one without signals; <c>:</c> is a bridge. Rows and columns of <c>w</c> are the banks of
/// a river, of <c>r</c> a railway, of <c>m</c> a motorway, of <c>#</c> a wall; they run on below a street that crosses them. A character
/// is <see cref="CellMetres"/> wide and high.
/// </summary>
public sealed class AsciiMap
{
    private const string Nodes = "+xgd*c";
    private const string Obstacles = "wrm#";
    private const double OriginLon = 117.3;
    private const double OriginLat = 32.9;

    /// <summary>Hours 6 to 21.</summary>
    private static readonly OpenHours ByDay = new(0x3F_FFC0, 0x3F_FFC0);

    private readonly string[] _rows;
    private readonly Dictionary<(int Column, int Row), int> _nodes = [];
    private readonly List<(int From, int To, string Street)> _ways = [];
    private readonly List<(char Sign, int Column1, int Row1, int Column2, int Row2)> _obstacles = [];
    private readonly double _lonPerCell;
    private readonly double _latPerCell;

    public AsciiMap(string drawing, double cellMetres)
    {
        _rows = [.. drawing.Split('\n').Select(r => r.TrimEnd('\r', ' '))];
        CellMetres = cellMetres;
        var (perLon, perLat) = Wgs84.MetresPerDegree(OriginLat);
        (_lonPerCell, _latPerCell) = (cellMetres / perLon, cellMetres / perLat);
        ForEachNode((column, row) => _nodes.Add((column, row), _nodes.Count));
        ForEachNode((column, row) =>
        {
            AddWay(column, row, 1, 0, "-=~><");
            AddWay(column, row, 0, 1, "|:");
        });
        ForEach(Obstacles.Contains, (column, row) =>
        {
            AddObstacle(column, row, 1, 0, "|:");
            AddObstacle(column, row, 0, 1, "-");
        });
    }

    public double CellMetres { get; }

    public RoadNetwork Network => NetworkBuilder.Build(ToSource());

    /// <summary>Where a letter stands, in degrees.</summary>
    public (double Lon, double Lat) this[char letter]
    {
        get
        {
            var (column, row) = _nodes.Keys.Single(k => _rows[k.Row][k.Column] == letter);
            return Position(column, row);
        }
    }

    /// <summary>The position of any character, in degrees; fractions lie between characters.</summary>
    public (double Lon, double Lat) Position(double column, double row) =>
        (OriginLon + (column * _lonPerCell), OriginLat - (row * _latPerCell));

    /// <summary>The number of the network's node at a letter.</summary>
    public int NodeOf(RoadNetwork network, char letter)
    {
        var (lon, lat) = this[letter];
        var (x, y) = (Wgs84.ToUnits(lon), Wgs84.ToUnits(lat));
        return Enumerable.Range(0, network.Nodes.Count).Single(n => network.Nodes.Lon[n] == x && network.Nodes.Lat[n] == y);
    }

    public StreetSource ToSource()
    {
        var places = _nodes.OrderBy(n => n.Value).Select(n => (Place: Position(n.Key.Column, n.Key.Row), Sign: _rows[n.Key.Row][n.Key.Column])).ToList();
        return new StreetSource
        {
            NodeLon = [.. places.Select(p => Wgs84.ToUnits(p.Place.Lon))],
            NodeLat = [.. places.Select(p => Wgs84.ToUnits(p.Place.Lat))],
            NodeTraits = [.. places.Select(p => TraitsOf(p.Sign))],
            GateHours = places.Select((p, node) => (p.Sign, node)).Where(p => p.Sign == 'd').ToDictionary(p => p.node, _ => new GateOpening(ByDay, ByDay)),
            FirstRef = [.. Enumerable.Range(0, _ways.Count + 1).Select(w => 2 * w)],
            Refs = [.. _ways.SelectMany(w => new[] { w.From, w.To })],
            Access = [.. _ways.Select(w => AccessOf(w.Street))],
            Kind = [.. _ways.Select(w => w.Street.Contains('=') ? StreetKind.Steps : StreetKind.Residential)],
            Traits = [.. _ways.Select(w => TraitsOf(w.Street))],
            SourceId = [.. _ways.Select((_, i) => (long)i + 1)],
            Obstacles = [.. _obstacles.Select(b => ToObstacle(b.Sign, Position(b.Column1, b.Row1), Position(b.Column2, b.Row2)))],
        };
    }

    /// <summary>The same map as an OSM file of the XML format, in Chinese where it has names; one-way streets have both ways.</summary>
    public string ToOsmXml()
    {
        var source = ToSource();
        var signs = _nodes.OrderBy(n => n.Value).Select(n => _rows[n.Key.Row][n.Key.Column]).ToList();
        var xml = new StringBuilder("<osm version=\"0.6\" generator=\"drawn\">\n");
        for (var n = 0; n < source.NodeLon.Length; n++)
        {
            xml.AppendLine(CultureInfo.InvariantCulture,
                $"<node id=\"{n + 1}\" lon=\"{Wgs84.ToDegrees(source.NodeLon[n])}\" lat=\"{Wgs84.ToDegrees(source.NodeLat[n])}\">{TagsOf(signs[n])}</node>");
        }

        for (var w = 0; w < source.WayCount; w++)
        {
            var (from, to) = (source.Refs[source.FirstRef[w]] + 1, source.Refs[source.FirstRef[w] + 1] + 1);
            var highway = source.Kind[w] == StreetKind.Steps ? "steps" : "residential";
            var bridge = source.Traits[w].HasFlag(StreetTraits.Bridge) ? "<tag k=\"bridge\" v=\"yes\"/>" : "";
            xml.AppendLine(CultureInfo.InvariantCulture,
                $"<way id=\"{w + 1}\"><nd ref=\"{from}\"/><nd ref=\"{to}\"/><tag k=\"highway\" v=\"{highway}\"/><tag k=\"name\" v=\"画出来的路{w + 1}\"/>{bridge}</way>");
        }

        for (var b = 0; b < _obstacles.Count; b++) AddObstacle(xml, b, source.Obstacles[b]);

        return xml.AppendLine("</osm>").ToString();
    }

    private static string TagsOf(char sign) => sign switch
    {
        'x' => Tag("barrier", "wall"),
        'g' => Tag("barrier", "gate") + Tag("bicycle", "no"),
        'd' => Tag("barrier", "gate") + Tag("opening_hours", "06:00-22:00"),
        '*' => Tag("highway", "crossing") + Tag("crossing", "traffic_signals"),
        'c' => Tag("highway", "crossing"),
        _ => "",
    };

    private static string Tag(string key, string value) => $"<tag k=\"{key}\" v=\"{value}\"/>";

    private static NodeTraits TraitsOf(char sign) => sign switch
    {
        'x' => NodeTraits.BlocksWalk | NodeTraits.BlocksEbike,
        'g' => NodeTraits.BlocksEbike | NodeTraits.Gate,
        'd' => NodeTraits.Gate,
        'c' => NodeTraits.Crossing,
        '*' => NodeTraits.Crossing | NodeTraits.Signals,
        _ => NodeTraits.None,
    };

    private static StreetTraits TraitsOf(string street) =>
        (street.Contains('=') ? StreetTraits.Steps : StreetTraits.None)
        | (street.Contains('~') ? StreetTraits.Tunnel : StreetTraits.None)
        | (street.Contains(':') ? StreetTraits.Bridge : StreetTraits.None);

    private static Obstacle ToObstacle(char sign, (double Lon, double Lat) from, (double Lon, double Lat) to) => new(
        Wgs84.ToUnits(from.Lon), Wgs84.ToUnits(from.Lat), Wgs84.ToUnits(to.Lon), Wgs84.ToUnits(to.Lat),
        sign == '#' ? ObstacleKind.Wall : ObstacleKind.Impassable);

    private void AddObstacle(StringBuilder xml, int number, Obstacle obstacle)
    {
        var (key, value) = _obstacles[number].Sign switch
        {
            'w' => ("waterway", "river"),
            'r' => ("railway", "rail"),
            'm' => ("highway", "motorway"),
            _ => ("barrier", "wall"),
        };
        var id = 1_000_000 + (2 * number);
        xml.AppendLine(CultureInfo.InvariantCulture, $"<node id=\"{id}\" lon=\"{Wgs84.ToDegrees(obstacle.Lon1)}\" lat=\"{Wgs84.ToDegrees(obstacle.Lat1)}\"/>");
        xml.AppendLine(CultureInfo.InvariantCulture, $"<node id=\"{id + 1}\" lon=\"{Wgs84.ToDegrees(obstacle.Lon2)}\" lat=\"{Wgs84.ToDegrees(obstacle.Lat2)}\"/>");
        xml.AppendLine(CultureInfo.InvariantCulture, $"<way id=\"{id}\"><nd ref=\"{id}\"/><nd ref=\"{id + 1}\"/><tag k=\"{key}\" v=\"{value}\"/></way>");
    }

    private static StreetAccess AccessOf(string street)
    {
        if (street.Contains('=')) return StreetAccess.Walk;
        if (street.Contains('>')) return StreetAccess.Walk | StreetAccess.EbikeForward;
        return street.Contains('<') ? StreetAccess.Walk | StreetAccess.EbikeBackward : StreetAccess.Walk | StreetAccess.Ebike;
    }

    private void AddWay(int column, int row, int right, int down, string streets)
    {
        var drawn = "";
        for (var (c, r) = (column + right, row + down); ; (c, r) = (c + right, r + down))
        {
            if (_nodes.TryGetValue((c, r), out var to))
            {
                if (drawn.Length > 0) _ways.Add((_nodes[(column, row)], to, drawn));
                return;
            }

            if (r >= _rows.Length || c >= _rows[r].Length || !streets.Contains(_rows[r][c])) return;
            drawn += _rows[r][c];
        }
    }

    /// <summary>Joins a sign to the same sign beside it, or beyond a street between them.</summary>
    private void AddObstacle(int column, int row, int right, int down, string streets)
    {
        var sign = _rows[row][column];
        var steps = streets.Contains(SignAt(column + right, row + down)) ? 2 : 1;
        var (toColumn, toRow) = (column + (steps * right), row + (steps * down));
        if (SignAt(toColumn, toRow) == sign) _obstacles.Add((sign, column, row, toColumn, toRow));
    }

    private char SignAt(int column, int row) => row < _rows.Length && column < _rows[row].Length ? _rows[row][column] : ' ';

    private void ForEachNode(Action<int, int> visit) => ForEach(sign => char.IsAsciiLetterUpper(sign) || Nodes.Contains(sign), visit);

    private void ForEach(Func<char, bool> isWanted, Action<int, int> visit)
    {
        for (var row = 0; row < _rows.Length; row++)
        {
            for (var column = 0; column < _rows[row].Length; column++)
            {
                if (isWanted(_rows[row][column])) visit(column, row);
            }
        }
    }
}
