namespace Map.Analysis.Zones;

/// <summary>What zones are made of, a community for instance.</summary>
/// <param name="Size">How much it counts towards the size of its zone, such as its residents; not negative.</param>
/// <param name="Traits">What it is like, on scales that all units share; null where that is unknown.</param>
public sealed record ZoneUnit(double Size, IReadOnlyList<double?> Traits);

/// <summary>
/// Units are parted into zones so that each hangs together, the units of one are alike, and none is much larger than others: the regionalization of
/// spatial statistics (AZP: Openshaw, 1977; SKATER: Assunção et al., 2006; max-p regions: Duque et al., 2012).
/// </summary>
/// <remarks>
/// minimise  W / T + b · mean over zones of (s / s̄ − 1)², where W is the sum over zones and traits of squared differences from the zone's mean, T
/// the same with all units in one zone, s a zone's size and s̄ the mean one; subject to least ≤ s ≤ most and to every zone being connected.
/// A trait that is unknown of a unit counts neither in the unit's zone nor in T.
/// </remarks>
public sealed record ZoneProblem
{
    /// <exception cref="ArgumentException">Units have different traits, a border is of a unit that there is not, or there are more zones than units.</exception>
    public ZoneProblem(IReadOnlyList<ZoneUnit> units, IReadOnlyList<(int One, int Other)> borders, int zones)
    {
        if (zones < 1 || zones > units.Count) throw new ArgumentException($"{zones} zones can't be made of {units.Count} units.", nameof(zones));
        if (units.Any(u => u.Traits.Count != units[0].Traits.Count)) throw new ArgumentException("Every unit has the same traits.", nameof(units));
        if (borders.Any(b => b.One == b.Other || Math.Min(b.One, b.Other) < 0 || Math.Max(b.One, b.Other) >= units.Count))
            throw new ArgumentException("A border is between two of the units.", nameof(borders));
        (Units, Zones) = (units, zones);
        var beside = units.Select(_ => new SortedSet<int>()).ToArray();
        foreach (var (one, other) in borders)
        {
            beside[one].Add(other);
            beside[other].Add(one);
        }

        Beside = [.. beside.Select(b => b.ToArray())];
        MeanSize = units.Sum(u => u.Size) / zones;
    }

    public IReadOnlyList<ZoneUnit> Units { get; }

    /// <summary>Of each unit those that it has a border with, in ascending order.</summary>
    public IReadOnlyList<int[]> Beside { get; }

    /// <summary>How many zones are made.</summary>
    public int Zones { get; }

    /// <summary>The least size of a zone.</summary>
    public double LeastSize { get; init; }

    /// <summary>The greatest size of a zone.</summary>
    public double MostSize { get; init; } = double.PositiveInfinity;

    /// <summary>How much equal sizes count beside likeness: b in the formula.</summary>
    public double Balance { get; init; } = 1;

    /// <summary>The size that zones would have if all had the same.</summary>
    public double MeanSize { get; }
}
