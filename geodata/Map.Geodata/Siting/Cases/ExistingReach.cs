using Map.Analysis.Coverage;
using Map.Analysis.Reach;

namespace Map.Geodata.Siting.Cases;

/// <summary>
/// The stations that there are as sites of a siting problem: site j reaches a cell in the time of the j-th nearest of them. With several
/// services of which all are wanted it is the service for which that takes longest; so what a cell lacks is exactly what coverage says it
/// lacks, although its services may come from different stations.
/// </summary>
/// <param name="table">Who reaches which station.</param>
/// <param name="stations">What they are.</param>
/// <param name="services">Codes of the services that are wanted; none for any station.</param>
/// <param name="match">Whether all of them are, or any.</param>
internal sealed class ExistingReach(TravelTimeTable table, IReadOnlyList<SitingStation> stations, IReadOnlyList<string> services, ServiceMatch match)
{
    /// <summary>For j = 1 to so many: milliseconds by cell to the j-th nearest; <see cref="int.MaxValue"/> where there is none.</summary>
    public int[][] Nearest(HourClass hours, int most)
    {
        var times = Empty(most);
        foreach (var (number, need) in Needs().Index())
        {
            var ofNeed = Empty(most);
            for (var station = 0; station < stations.Count; station++)
            {
                if (!hours.Open[station] || !need(stations[station])) continue;
                foreach (var (cell, ms) in table[station]) Insert(ofNeed, cell, ms);
            }

            for (var j = 0; j < most; j++)
            {
                for (var cell = 0; cell < table.PlaceCount; cell++) times[j][cell] = number == 0 ? ofNeed[j][cell] : Math.Max(times[j][cell], ofNeed[j][cell]);
            }
        }

        return times;
    }

    private IEnumerable<Func<SitingStation, bool>> Needs() =>
        services.Count == 0 ? [_ => true]
        : match == ServiceMatch.Any ? [s => services.Any(s.Services.Contains)]
        : services.Select(service => (Func<SitingStation, bool>)(s => s.Services.Contains(service)));

    private int[][] Empty(int most) =>
        [.. Enumerable.Range(0, most).Select(_ => Enumerable.Repeat(int.MaxValue, table.PlaceCount).ToArray())];

    private static void Insert(int[][] nearest, int cell, int ms)
    {
        for (var j = 0; j < nearest.Length && ms < int.MaxValue; j++)
        {
            if (ms < nearest[j][cell]) (nearest[j][cell], ms) = (ms, nearest[j][cell]);
        }
    }
}
