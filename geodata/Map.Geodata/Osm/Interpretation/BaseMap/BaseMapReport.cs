namespace Map.Geodata.Osm.Interpretation.BaseMap;

/// <summary>What became of the layers that were listed so far. Nothing counted here is fatal.</summary>
public sealed class BaseMapReport
{
    public int Roads { get; internal set; }
    public int Areas { get; internal set; }
    public int Pois { get; internal set; }

    /// <summary>Lines that lack nodes and were drawn in pieces.</summary>
    public int RoadsWithGaps { get; internal set; }

    /// <summary>Areas whose outline crossed or touched itself; they were mended and drawn.</summary>
    public int RepairedAreas { get; internal set; }

    /// <summary>Outlines that do not close, as of a lake at the edge of the extract; the area's other outlines were drawn.</summary>
    public int BrokenRings { get; internal set; }

    /// <summary>Areas of which nothing could be drawn.</summary>
    public int LostAreas { get; internal set; }
}
