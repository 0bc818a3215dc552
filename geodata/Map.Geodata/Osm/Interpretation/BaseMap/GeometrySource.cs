using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Implementation;

namespace Map.Geodata.Osm.Interpretation.BaseMap;

/// <summary>Makes geometries of runs of nodes. EPSG:4326, coordinates packed as plain numbers.</summary>
internal sealed class GeometrySource(OsmNodes nodes)
{
    private const double UnitsPerDegree = 1e7;

    public GeometryFactory Factory { get; } = new(new PrecisionModel(), 4326, PackedCoordinateSequenceFactory.DoubleFactory);

    public Point CreatePoint(int node) => Factory.CreatePoint(Sequence([node]));

    /// <summary>Null when the nodes all lie on one spot.</summary>
    public LineString? FindLine(ReadOnlySpan<int> run)
        => IsOneSpot(run) ? null : Factory.CreateLineString(Sequence(run));

    /// <summary>The run ends at the node that it begins at, and has at least four.</summary>
    public LinearRing CreateRing(ReadOnlySpan<int> run) => Factory.CreateLinearRing(Sequence(run));

    private PackedDoubleCoordinateSequence Sequence(ReadOnlySpan<int> run)
    {
        var lonLat = new double[2 * run.Length];
        for (int i = 0; i < run.Length; i++)
        {
            lonLat[2 * i] = nodes.LonE7[run[i]] / UnitsPerDegree;
            lonLat[(2 * i) + 1] = nodes.LatE7[run[i]] / UnitsPerDegree;
        }

        return new PackedDoubleCoordinateSequence(lonLat, dimension: 2, measures: 0);
    }

    private bool IsOneSpot(ReadOnlySpan<int> run)
    {
        foreach (int node in run)
        {
            if (nodes.LonE7[node] != nodes.LonE7[run[0]] || nodes.LatE7[node] != nodes.LatE7[run[0]])
                return false;
        }

        return true;
    }
}
