namespace Map.Analysis.Zones;

/// <summary>Begins plans: zones grow from seeds, always the smallest one by the neighbour that costs it least.</summary>
internal static class ZoneGrowth
{
    /// <summary>The zone of each unit. Every part of the map has at least one seed.</summary>
    public static int[] Grow(ZoneProblem problem, ZoneCost cost, Random random)
    {
        int[] zoneOf = [.. Enumerable.Repeat(-1, problem.Units.Count)];
        var zones = cost.SumsOf([]);
        foreach (var (zone, seed) in Seeds(problem, random).Index()) Join(seed, zone);
        while (Smallest(problem, zones, zoneOf) is { } zone) Join(Nearest(zone), zone);
        return zoneOf;

        void Join(int unit, int zone)
        {
            zoneOf[unit] = zone;
            zones[zone].Add(problem.Units[unit]);
        }

        int Nearest(int zone) => FreeBeside(problem, zoneOf, zone).MinBy(u => CostWith(cost, zones[zone], problem.Units[u]));
    }

    private static double CostWith(ZoneCost cost, ZoneSums zone, ZoneUnit unit)
    {
        zone.Add(unit);
        var with = cost.Of(zone);
        zone.Remove(unit);
        return with;
    }

    private static int? Smallest(ZoneProblem problem, ZoneSums[] zones, int[] zoneOf)
    {
        var growing = Enumerable.Range(0, zones.Length).Where(z => FreeBeside(problem, zoneOf, z).Any()).ToList();
        return growing.Count == 0 ? null : growing.MinBy(z => zones[z].Size);
    }

    private static IEnumerable<int> FreeBeside(ZoneProblem problem, int[] zoneOf, int zone) =>
        Enumerable.Range(0, zoneOf.Length).Where(u => zoneOf[u] == -1 && Array.Exists(problem.Beside[u], other => zoneOf[other] == zone));

    /// <summary>One in each part, the others where they are left, by chance.</summary>
    private static List<int> Seeds(ZoneProblem problem, Random random)
    {
        var seeds = Contiguity.Components(problem.Beside).Select(part => part[random.Next(part.Count)]).ToList();
        var others = Enumerable.Range(0, problem.Units.Count).Except(seeds).ToArray();
        random.Shuffle(others);
        return [.. seeds, .. others.Take(problem.Zones - seeds.Count)];
    }
}
