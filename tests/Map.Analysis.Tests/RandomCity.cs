using Map.Analysis.Network;

namespace Map.Analysis.Tests;

/// <summary>
/// Seeded street maps: a bent lattice from which some streets are missing, some are one-way for e-bikes, and some corners
/// are barred, wait for signals or traffic, or have gates that keep hours.
/// </summary>
internal static class RandomCity
{
    public static StreetSource Create(int seed, int side, double blockMetres, bool withGates = true)
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
                2 => NodeTraits.Crossing,
                _ => NodeTraits.None,
            })],
            GateHours = withGates ? GatesOf(seed, lon.Length) : [],
            FirstRef = [.. Enumerable.Range(0, ways.Count + 1).Select(w => 2 * w)],
            Refs = [.. ways.SelectMany(w => new[] { w.From, w.To })],
            Access = [.. ways.Select(_ => StreetAccess.Walk | (random.Next(3) == 0 ? StreetAccess.EbikeForward : StreetAccess.Ebike))],
            Kind = [.. ways.Select(_ => StreetKind.Residential)],
            Traits = [.. ways.Select(_ => random.Next(10) == 0 ? StreetTraits.Steps : StreetTraits.None)],
            SourceId = [.. ways.Select((_, i) => (long)i)],
        };
    }

    private static Dictionary<int, GateOpening> GatesOf(int seed, int corners)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, corners).Where(_ => random.Next(12) == 0).ToDictionary(v => v, _ => new GateOpening(SomeHours(), SomeHours()));

        OpenHours SomeHours() => new((uint)random.Next((int)OpenHours.WholeDay), (uint)random.Next((int)OpenHours.WholeDay));
    }
}
