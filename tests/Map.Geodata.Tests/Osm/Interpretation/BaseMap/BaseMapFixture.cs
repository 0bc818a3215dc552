using Map.Geodata.Osm.Interpretation.BaseMap;
using Map.Geodata.Tests.Osm.Fixtures;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Tests.Osm.Interpretation.BaseMap;

internal static class BaseMapFixture
{
    public static OsmBaseMap Create(OsmDrawing drawing) => new(TempFile.Read(new PbfWriter().Write(drawing)));

    /// <summary>The area in cells of a drawn map, exact to a millionth.</summary>
    public static double Cells(Geometry geometry) => Math.Round(geometry.Area / Math.Pow(OsmDrawing.CellE7 / 1e7, 2), 6);
}
