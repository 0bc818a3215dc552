using Map.Analysis.Network;
using NetTopologySuite.Geometries;

namespace Map.Analysis.Routes.Corridors;

/// <summary>Sides of edges as geometry: twice an edge, plus 1 when it is ridden against its direction.</summary>
internal sealed class EdgeLines(RoadNetwork network)
{
    private static readonly GeometryFactory Wgs84Factory = new(new PrecisionModel(), 4326);

    public int LengthMm(int side) => network.Edges.LengthMm[side >> 1];

    /// <summary>The node at which a side begins.</summary>
    public int From(int side) => (side & 1) == 0 ? network.Edges.Tail[side >> 1] : network.Edges.Head[side >> 1];

    /// <summary>The node at which a side ends.</summary>
    public int To(int side) => From(side ^ 1);

    /// <summary>Degrees by which a ride turns from one side into the next; 0 straight on, 180 back.</summary>
    public double TurnDegrees(int side, int next)
    {
        var degrees = Math.Abs(Bearing(next, atStart: true) - Bearing(side, atStart: false)) % 360;
        return Math.Min(degrees, 360 - degrees);
    }

    /// <summary>Sides that follow each other, as a line in EPSG:4326.</summary>
    public LineString Line(IEnumerable<int> sides)
    {
        var line = new List<Coordinate>();
        foreach (var side in sides)
        {
            var (first, end) = (network.Points.First[side >> 1], network.Points.First[(side >> 1) + 1]);
            for (var i = 0; i < end - first; i++)
            {
                var p = (side & 1) == 0 ? first + i : end - 1 - i;
                var at = new Coordinate(Wgs84.ToDegrees(network.Points.Lon[p]), Wgs84.ToDegrees(network.Points.Lat[p]));
                if (line.Count == 0 || !line[^1].Equals2D(at)) line.Add(at);
            }
        }

        return Wgs84Factory.CreateLineString([.. line]);
    }

    private double Bearing(int side, bool atStart)
    {
        var (first, last) = (network.Points.First[side >> 1], network.Points.First[(side >> 1) + 1] - 1);
        var (a, b) = ((side & 1) == 0, atStart) switch
        {
            (true, true) => (first, first + 1),
            (true, false) => (last - 1, last),
            (false, true) => (last, last - 1),
            (false, false) => (first + 1, first),
        };
        var scale = LocalScale.At(network.Points.Lat[a]);
        return Math.Atan2(
            (network.Points.Lat[b] - (double)network.Points.Lat[a]) * scale.MetresPerLatUnit,
            (network.Points.Lon[b] - (double)network.Points.Lon[a]) * scale.MetresPerLonUnit) * 180 / Math.PI;
    }
}
