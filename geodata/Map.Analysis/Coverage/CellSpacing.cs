using Map.Analysis.Network;

namespace Map.Analysis.Coverage;

/// <summary>How far apart demand cells are: each stands for a square of that side around it.</summary>
public static class CellSpacing
{
    /// <summary>What is taken without neighbours to measure: the lattice onto which traces are counted.</summary>
    public const double DefaultMetres = 250;

    /// <summary>Cells nearer or further than this are no lattice.</summary>
    public const double LeastMetres = 20, MostMetres = 1000;

    private const int Sample = 500;

    /// <summary>The median distance to the nearest other cell over some 500 cells evenly taken; cells at one spot count once.</summary>
    public static double Of(IReadOnlyList<Place> cells)
    {
        var sorted = cells.Distinct().OrderBy(c => c.Lon).ToArray();
        if (sorted.Length < 2) return DefaultMetres;
        var step = Math.Max(1, sorted.Length / Sample);
        var distances = Enumerable.Range(0, (sorted.Length + step - 1) / step).Select(i => NearestMetres(sorted, i * step)).Order().ToArray();
        return Math.Clamp(distances[distances.Length / 2], LeastMetres, MostMetres);
    }

    /// <summary>Looks east and west until everything further is too far in longitude alone.</summary>
    private static double NearestMetres(Place[] sorted, int cell)
    {
        var perLon = Wgs84.MetresPerDegree(sorted[cell].Lat).Lon;
        var nearest = double.PositiveInfinity;
        foreach (var direction in (ReadOnlySpan<int>)[-1, 1])
        {
            for (var i = cell + direction; i >= 0 && i < sorted.Length; i += direction)
            {
                // Half of it is more than the change of scale within a city.
                if (Math.Abs(sorted[i].Lon - sorted[cell].Lon) * perLon * 0.5 > nearest) break;
                nearest = Math.Min(nearest, sorted[cell].MetresTo(sorted[i]));
            }
        }

        return nearest;
    }
}
