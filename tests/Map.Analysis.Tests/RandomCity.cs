using Map.Analysis.Network;

namespace Map.Analysis.Tests;

/// <summary>
/// Seeded street maps: a bent lattice from which some streets are missing, some are one-way for e-bikes and some corners
/// are barred.
/// </summary>
internal static class RandomCity
{
    public static StreetSource Create(int seed, int side, double blockMetres)
    {
        var random = new Random(seed);
        var (perLon, perLat) = Wgs84.MetresPerDegree(32.9);
        double Bend() => (random.NextDouble() - 0.5) * blockMetres * 0.5;
        var lon = new int[side * side];
        var lat = new int[side * side];
        for (var v = 0; v < lon.Length; v++)
        {
            lon[v] = Wgs84.ToUnits(117.3 + (((v % side * blockMetres) + Bend()) / perLon));
            lat[v] = Wgs84.ToUnits(32.9 + (((v / side * blockMetres) + Bend()) / perLat));
        }

        var ways = new List<(int From, int To)>();
        for (var v = 0; v < lon.Length; v++)
        {
            if (v % side < side - 1 && random.NextDouble() < 0.8) ways.Add((v, v + 1));
            if (v / side < side - 1 && random.NextDouble() < 0.8) ways.Add((v, v + side));
        }

        return new StreetSource
        {
            NodeLon = lon,
            NodeLat = lat,
            NodeTraits = [.. lon.Select(_ => random.Next(20) switch
            {
                0 => NodeTraits.BlocksWalk | NodeTraits.BlocksEbike,
                1 => NodeTraits.Signals,
                _ => NodeTraits.None,
            })],
            FirstRef = [.. Enumerable.Range(0, ways.Count + 1).Select(w => 2 * w)],
            Refs = [.. ways.SelectMany(w => new[] { w.From, w.To })],
            Access = [.. ways.Select(_ => StreetAccess.Walk | (random.Next(3) == 0 ? StreetAccess.EbikeForward : StreetAccess.Ebike))],
            Kind = [.. ways.Select(_ => StreetKind.Residential)],
            Traits = [.. ways.Select(_ => random.Next(10) == 0 ? StreetTraits.Steps : StreetTraits.None)],
            SourceId = [.. ways.Select((_, i) => (long)i)],
        };
    }
}
