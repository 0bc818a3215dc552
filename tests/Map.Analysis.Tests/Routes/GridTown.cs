using Map.Analysis.Network;

namespace Map.Analysis.Tests.Routes;

/// <summary>A town of square blocks, open to everybody; node x + side · y stands in column x (from the west) of row y (from the south).</summary>
internal static class GridTown
{
    private const double Lon = 117.3, Lat = 32.9;

    /// <param name="side">Crossings in a row.</param>
    /// <param name="blockMetres">From one to the next.</param>
    /// <param name="north">Degrees by which it lies further north.</param>
    public static StreetSource Create(int side, double blockMetres, double north = 0)
    {
        var (perLon, perLat) = Wgs84.MetresPerDegree(Lat);
        var nodes = Enumerable.Range(0, side * side).ToArray();
        var ways = 2 * side;
        return new StreetSource
        {
            NodeLon = [.. nodes.Select(v => Wgs84.ToUnits(Lon + (v % side * blockMetres / perLon)))],
            NodeLat = [.. nodes.Select(v => Wgs84.ToUnits(Lat + north + (v / side * blockMetres / perLat)))],
            NodeTraits = new NodeTraits[side * side],
            FirstRef = [.. Enumerable.Range(0, ways + 1).Select(w => w * side)],
            Refs = [.. nodes, .. nodes.Select(i => (i % side * side) + (i / side))],
            Access = [.. Enumerable.Repeat(StreetAccess.Walk | StreetAccess.Ebike, ways)],
            Kind = [.. Enumerable.Repeat(StreetKind.Residential, ways)],
            Traits = new StreetTraits[ways],
            SourceId = [.. Enumerable.Range(1, ways).Select(w => (long)w)],
        };
    }
}
