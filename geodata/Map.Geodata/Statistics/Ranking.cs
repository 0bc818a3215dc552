namespace Map.Geodata.Statistics;

/// <summary>Grids in the order of a figure.</summary>
/// <param name="Rows">The first of all; those of which nothing is known last.</param>
/// <param name="Known">Of how many grids the figure is known.</param>
/// <param name="Unknown">Of how many nothing is known, so that they have no rank.</param>
public sealed record Ranking(IReadOnlyList<RankedRow> Rows, int Known, int Unknown)
{
    /// <summary>Ranks rows; equal figures share a rank and the next one leaves room for them (1, 2, 2, 4). Grids of one rank are in the order of their codes.</summary>
    public static Ranking Create(IEnumerable<StatisticsRow> rows, bool leastFirst)
    {
        var all = rows.ToLookup(r => r.Value is not null);
        var known = (leastFirst ? all[true].OrderBy(r => r.Value) : all[true].OrderByDescending(r => r.Value)).ThenBy(CodeOf, StringComparer.Ordinal).ToList();
        var shared = known.GroupBy(r => r.Value!.Value).ToDictionary(g => g.Key, g => g.Count());
        var ranked = new List<RankedRow>();
        foreach (var (place, row) in known.Index())
            ranked.Add(new RankedRow(place > 0 && known[place - 1].Value == row.Value ? ranked[^1].Rank : place + 1, shared[row.Value!.Value] > 1, row));
        ranked.AddRange(all[false].OrderBy(CodeOf, StringComparer.Ordinal).Select(r => new RankedRow(null, false, r)));
        return new Ranking(ranked, known.Count, ranked.Count - known.Count);
    }

    private static string CodeOf(StatisticsRow row) => row.Grid?.Code ?? "";
}

/// <summary>A grid in a ranking.</summary>
/// <param name="Rank">From 1; null when nothing is known.</param>
/// <param name="IsTied">Whether others have the same rank.</param>
/// <param name="Row">Its figure.</param>
public sealed record RankedRow(int? Rank, bool IsTied, StatisticsRow Row);
