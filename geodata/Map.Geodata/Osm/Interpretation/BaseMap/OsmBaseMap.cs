namespace Map.Geodata.Osm.Interpretation.BaseMap;

/// <summary>
/// What an extract holds for drawing a map. Each layer is made while it is listed, row by row, so that a whole city's
/// buildings need not be in memory at once.
/// </summary>
public sealed class OsmBaseMap
{
    private readonly RoadLayer _roads;
    private readonly AreaLayer _areas;
    private readonly PoiLayer _pois;

    public OsmBaseMap(OsmExtract extract)
    {
        var geometry = new GeometrySource(extract.Nodes);
        var areas = new AreaBuilder(extract, geometry);
        _roads = new RoadLayer(extract, geometry, Report);
        _areas = new AreaLayer(extract, areas, Report);
        _pois = new PoiLayer(extract, geometry, areas, Report);
    }

    /// <summary>Every tag key that matters to the base map.</summary>
    public static IEnumerable<string> Keys => [.. LineRules.Keys, .. AreaRules.Keys, .. PoiRules.Keys, .. Names.Keys];

    /// <summary>Of each layer, complete when the layer has been listed to its end; listing it again counts it anew.</summary>
    public BaseMapReport Report { get; } = new();

    /// <summary>Streets of every kind, railways and waterways, in the order of their ids.</summary>
    public IEnumerable<BaseRoad> ListRoads() => _roads.List();

    /// <summary>Buildings, water, green and land use: first from closed ways, then from multipolygons.</summary>
    public IEnumerable<BaseArea> ListAreas() => _areas.List();

    /// <summary>Places: first from nodes, then from closed ways, then from multipolygons.</summary>
    public IEnumerable<BasePoi> ListPois() => _pois.List();
}
