using NetTopologySuite.Geometries;

namespace Map.Geodata.Osm.Interpretation.BaseMap;

/// <summary>A line to draw: a street, a railway, a waterway. A way with gaps gives several.</summary>
/// <param name="OsmId">The way's id.</param>
/// <param name="Kind">The value of the tag that makes it what it is: "residential", "subway", "river".</param>
/// <param name="Name">Chinese where the map has it, else as it is written on the spot.</param>
/// <param name="NameEn">English.</param>
/// <param name="Bridge">On a bridge.</param>
/// <param name="Tunnel">In a tunnel or a passage.</param>
/// <param name="Layer">What lies above has the higher number; 0 on the ground.</param>
/// <param name="Geometry">EPSG:4326, of at least two different points.</param>
public sealed record BaseRoad(long OsmId, string Kind, string? Name, string? NameEn, bool Bridge, bool Tunnel, short Layer, LineString Geometry);

public enum BaseAreaClass
{
    Building,
    Water,
    Green,
    Landuse,
}

/// <summary>An area to draw.</summary>
/// <param name="OsmId">The way's id; a relation's id negated, so that the two can't be mixed up.</param>
/// <param name="Class">What it is drawn as.</param>
/// <param name="Kind">The value of the tag that makes it what it is: "apartments", "river", "park", "school".</param>
/// <param name="Name">Chinese where the map has it, else as it is written on the spot.</param>
/// <param name="NameEn">English.</param>
/// <param name="Geometry">EPSG:4326, valid, not empty.</param>
public sealed record BaseArea(long OsmId, BaseAreaClass Class, string Kind, string? Name, string? NameEn, MultiPolygon Geometry);

/// <summary>A place with a name or a use: a shop, a station, a public toilet, a neighbourhood.</summary>
/// <param name="OsmId">The id of the node or way; a relation's id negated.</param>
/// <param name="Kind">The value of the tag that makes it what it is: "restaurant", "convenience", "bus_stop", "suburb".</param>
/// <param name="Name">Chinese where the map has it, else as it is written on the spot.</param>
/// <param name="NameEn">English.</param>
/// <param name="Geometry">EPSG:4326; of an area, a point inside it.</param>
public sealed record BasePoi(long OsmId, string Kind, string? Name, string? NameEn, Point Geometry);
