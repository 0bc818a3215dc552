namespace Map.Geodata.Zones;

/// <summary>
/// What grids are like, in numbers that can be compared: ln(1 + n / km²) of people and needs, and the shares of the most frequent kinds of places; each
/// with the mean 0 and the variance 1, and all kinds of places together as much as one other trait. Null where unknown.
/// </summary>
internal static class ZoneTraits
{
    private const int MostKinds = 6;

    /// <summary>By grid its traits.</summary>
    public static IReadOnlyList<double?[]> Of(IReadOnlyList<ZoneGrid> grids, IReadOnlyList<ZoneTrait> wanted)
    {
        var columns = wanted.Distinct().Order().SelectMany(t => ColumnsOf(grids, t)).ToList();
        return [.. grids.Select((_, grid) => columns.Select(c => c[grid]).ToArray())];
    }

    private static List<double?[]> ColumnsOf(IReadOnlyList<ZoneGrid> grids, ZoneTrait trait) => trait switch
    {
        ZoneTrait.Residents => [Scaled(grids, g => Density(g, g.Residents), 1)],
        ZoneTrait.Couriers => [Scaled(grids, g => Density(g, g.Couriers), 1)],
        ZoneTrait.Needs => [Scaled(grids, g => Density(g, g.Needs), 1)],
        _ => OfPlaces(grids),
    };

    private static List<double?[]> OfPlaces(IReadOnlyList<ZoneGrid> grids)
    {
        var kinds = grids.SelectMany(g => g.Places).GroupBy(p => p.Key, p => p.Value).OrderByDescending(k => k.Sum()).ThenBy(k => k.Key, StringComparer.Ordinal)
            .Take(MostKinds).Select(k => k.Key).ToList();
        return [.. kinds.Select(kind => Scaled(grids, g => Share(g, kind), Math.Sqrt(kinds.Count)))];
    }

    private static double? Density(ZoneGrid grid, long? number) => number is { } known && grid.AreaKm2 > 0 ? Math.Log(1 + (known / grid.AreaKm2)) : null;

    private static double? Share(ZoneGrid grid, string kind) =>
        grid.Places.Values.Sum() is var all and > 0 ? grid.Places.GetValueOrDefault(kind) / (double)all : null;

    private static double?[] Scaled(IReadOnlyList<ZoneGrid> grids, Func<ZoneGrid, double?> value, double divisor)
    {
        double?[] values = [.. grids.Select(value)];
        var known = values.OfType<double>().ToList();
        if (known.Count == 0) return values;
        var mean = known.Average();
        var deviation = Math.Sqrt(known.Average(v => (v - mean) * (v - mean)));
        return [.. values.Select(v => deviation > 1e-9 ? (v - mean) / deviation / divisor : v is null ? v : 0)];
    }
}
