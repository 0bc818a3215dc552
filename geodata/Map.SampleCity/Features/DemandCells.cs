using Map.SampleCity.Layout;

namespace Map.SampleCity.Features;

/// <summary>Who is where and when, on a lattice: residents from the houses, couriers from houses and shops.</summary>
internal sealed record DemandCell(string Code, LonLat At, int? Residents, int[] Weekday, int[] Weekend);

internal static class DemandCells
{
    private const double Lattice = 180;

    private static readonly double[] Weekday = [0.05, 0.03, 0.02, 0.02, 0.02, 0.05, 0.15, 0.35, 0.45, 0.45, 0.6, 0.95, 1, 0.75, 0.5, 0.45, 0.5, 0.8, 1, 0.85, 0.6, 0.4, 0.25, 0.12];
    private static readonly double[] Weekend = [0.1, 0.05, 0.03, 0.02, 0.02, 0.04, 0.1, 0.22, 0.35, 0.5, 0.7, 1, 1, 0.9, 0.7, 0.65, 0.7, 0.95, 1, 0.95, 0.8, 0.6, 0.4, 0.2];

    public static List<DemandCell> Build(City city)
    {
        var residents = Count(city, city.Buildings.Select(b => (b.Centre, (double)b.Residents)));
        var peaks = Count(city, city.Fronts.Select(f => (f.At, Pull(f.Kind))).Concat(city.Buildings.Select(b => (b.Centre, b.Residents * 0.0055))));
        var cells = new List<DemandCell>();
        foreach (var place in residents.Keys.Union(peaks.Keys).OrderBy(p => p.Row).ThenBy(p => p.Column))
        {
            var people = (int)residents.GetValueOrDefault(place);
            var peak = peaks.GetValueOrDefault(place);
            if (people < 20 && peak < 1.5) continue;
            // Some figures nobody has counted yet.
            int? known = city.Random.Next(25) == 0 ? null : people;
            cells.Add(new DemandCell(Names.Code("DC", cells.Count + 1, 4), Frame.FromMetres((place.Column + 0.5) * Lattice, (place.Row + 0.5) * Lattice), known,
                Day(Weekday, peak), Day(Weekend, peak * 0.9)));
        }
        return cells;
    }

    // Couriers that a door brings to its neighbourhood at the peak hour.
    private static double Pull(BlockKind kind) => kind switch
    {
        BlockKind.Mall => 0.5,
        BlockKind.Market or BlockKind.Office => 0.28,
        BlockKind.Square => 0.35,
        _ => 0.1,
    };

    private static int[] Day(double[] shares, double peak) => [.. shares.Select(share => (int)Math.Round(share * peak))];

    private static Dictionary<(int Column, int Row), double> Count(City city, IEnumerable<(Uv At, double Amount)> things)
    {
        var sums = new Dictionary<(int Column, int Row), double>();
        foreach (var (at, amount) in things)
        {
            var (x, y) = city.Frame.ToMetres(at);
            var place = ((int)Math.Floor(x / Lattice), (int)Math.Floor(y / Lattice));
            sums[place] = sums.GetValueOrDefault(place) + amount;
        }
        return sums;
    }
}
