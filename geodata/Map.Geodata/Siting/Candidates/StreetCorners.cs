using System.Globalization;
using Map.Analysis.Network;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace Map.Geodata.Siting.Candidates;

/// <summary>
/// Corners at which a station could be built: crossings of three or more stretches of street that people use and may stop at. They are
/// thinned so that none is nearer to another than a spacing: corners of more streets come first, then those further south and west,
/// so that the same streets always give the same corners.
/// </summary>
public static class StreetCorners
{
    private const int LeastStreets = 3;

    /// <summary>Nobody builds a station at these.</summary>
    private static readonly StreetKind[] Unfit = [StreetKind.Motorway, StreetKind.Trunk, StreetKind.Steps, StreetKind.Track];

    /// <param name="graph">The streets as people use them.</param>
    /// <param name="within">The area in WGS-84, its border included.</param>
    /// <param name="spacingMetres">The least distance between two of them, as the crow flies.</param>
    /// <returns>Nodes of the network, ascending.</returns>
    public static IReadOnlyList<int> Find(TravelGraph graph, Geometry within, double spacingMetres)
    {
        var nodes = graph.Network.Nodes;
        var area = new IndexedPointInAreaLocator(within);
        var box = within.EnvelopeInternal;
        var corners = Enumerable.Range(0, nodes.Count)
            .Select(node => (Node: node, Streets: CountStreets(graph, node)))
            .Where(c => c.Streets >= LeastStreets && box.Contains(Wgs84.ToDegrees(nodes.Lon[c.Node]), Wgs84.ToDegrees(nodes.Lat[c.Node])) && IsIn(area, nodes, c.Node))
            .OrderByDescending(c => c.Streets).ThenBy(c => nodes.Lat[c.Node]).ThenBy(c => nodes.Lon[c.Node]).ThenBy(c => c.Node)
            .Select(c => c.Node);
        // Degrees of longitude are shortest furthest from the equator: squares that are wide enough there are so everywhere.
        return Thin(nodes, corners, spacingMetres, Math.Max(Math.Abs(box.MinY), Math.Abs(box.MaxY)));
    }

    /// <summary>A code that the same corner has as long as it doesn't move: its position to about a metre.</summary>
    public static string CodeOf(Place place) => string.Create(CultureInfo.InvariantCulture, $"corner/{place.Lon:0.00000},{place.Lat:0.00000}");

    /// <summary>Where a node is.</summary>
    public static Place PlaceOf(NodeArrays nodes, int node) => new(Wgs84.ToDegrees(nodes.Lon[node]), Wgs84.ToDegrees(nodes.Lat[node]));

    private static int CountStreets(TravelGraph graph, int node)
    {
        if (graph.IsBlocked(node)) return 0;
        var (network, streets) = (graph.Network, 0);
        for (var arc = network.FirstOut[node]; arc < network.FirstOut[node + 1]; arc++)
        {
            var edge = network.ArcEdgeSide[arc] >> 1;
            if (graph.IsReachableFromBeside(edge) && !Unfit.Contains(network.Edges.Kind[edge])) streets++;
        }

        return streets;
    }

    private static bool IsIn(IndexedPointInAreaLocator area, NodeArrays nodes, int node) =>
        area.Locate(new Coordinate(Wgs84.ToDegrees(nodes.Lon[node]), Wgs84.ToDegrees(nodes.Lat[node]))) != Location.Exterior;

    /// <summary>Keeps each that is far enough from those kept before. Squares a little larger than the spacing: only neighbours have to be measured.</summary>
    private static List<int> Thin(NodeArrays nodes, IEnumerable<int> corners, double spacingMetres, double latitude)
    {
        var (perLon, perLat) = Wgs84.MetresPerDegree(latitude);
        var (lonStep, latStep) = (1.01 * spacingMetres / perLon, 1.01 * spacingMetres / perLat);
        var kept = new Dictionary<(long, long), List<Place>>();
        var chosen = new List<int>();
        foreach (var node in corners)
        {
            var place = PlaceOf(nodes, node);
            var (column, row) = ((long)Math.Floor(place.Lon / lonStep), (long)Math.Floor(place.Lat / latStep));
            if (Near(kept, column, row).Any(other => place.MetresTo(other) < spacingMetres)) continue;
            if (!kept.TryGetValue((column, row), out var square)) kept.Add((column, row), square = []);
            square.Add(place);
            chosen.Add(node);
        }

        chosen.Sort();
        return chosen;
    }

    private static IEnumerable<Place> Near(Dictionary<(long, long), List<Place>> kept, long column, long row) =>
        from r in (long[])[row - 1, row, row + 1]
        from c in (long[])[column - 1, column, column + 1]
        from place in kept.GetValueOrDefault((c, r)) ?? []
        select place;
}
