using Map.Analysis.Network;

namespace Map.Benchmarks.Reach;

/// <summary>A city of square blocks, all of one size: as many streets from west to east as from south to north, open to everybody.</summary>
internal static class GridCity
{
    private const double BlockMetres = 100;
    private const double Lon = 110, Lat = 30;

    /// <summary>The streets of a city with about so many edges.</summary>
    public static StreetSource Create(int edges)
    {
        // A square of n by n crossings has 2 n (n - 1) edges.
        var side = (int)Math.Round(0.5 + Math.Sqrt((edges / 2.0) + 0.25));
        var perLat = Wgs84.MetresPerDegree(Lat).Lat;
        var perLon = Enumerable.Range(0, side).Select(row => Wgs84.MetresPerDegree(Lat + (row * BlockMetres / perLat)).Lon).ToArray();
        var ways = 2 * side;
        return new StreetSource
        {
            NodeLon = [.. Enumerable.Range(0, side * side).Select(v => Wgs84.ToUnits(Lon + ((v % side - (side / 2)) * BlockMetres / perLon[v / side])))],
            NodeLat = [.. Enumerable.Range(0, side * side).Select(v => Wgs84.ToUnits(Lat + (v / side * BlockMetres / perLat)))],
            NodeTraits = new NodeTraits[side * side],
            FirstRef = [.. Enumerable.Range(0, ways + 1).Select(w => w * side)],
            Refs = [.. Enumerable.Range(0, side * side), .. Enumerable.Range(0, side * side).Select(i => (i % side * side) + (i / side))],
            Access = [.. Enumerable.Repeat(StreetAccess.Walk | StreetAccess.Ebike, ways)],
            Kind = [.. Enumerable.Repeat(StreetKind.Residential, ways)],
            Traits = new StreetTraits[ways],
            SourceId = [.. Enumerable.Range(1, ways).Select(w => (long)w)],
        };
    }
}
