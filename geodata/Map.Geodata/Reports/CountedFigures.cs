using Map.Geodata.Statistics;

namespace Map.Geodata.Reports;

/// <summary>Sets what the map counts beside what was reported.</summary>
internal static class CountedFigures
{
    /// <summary>The figures in their order. All of one kind of subject that count the same are counted at once.</summary>
    public static async Task<IReadOnlyList<FigureFact>> CountAsync(List<FigureFact> figures, MeasureReader measures, CancellationToken cancel)
    {
        foreach (var alike in figures.Index().Where(f => f.Item.Counts is not null).GroupBy(f => (f.Item.Of.Kind, f.Item.Counts)).ToList())
        {
            if (!Measure.TryParse(alike.Key.Counts!, out var measure, out _)) continue;
            var places = alike.Select(f => f.Index).ToList();
            if (await measures.FindAsync(measure, alike.Key.Kind, [.. alike.Select(f => f.Item.Of.Id)], cancel) is not { } counted) continue;
            foreach (var (place, figure) in places.Zip(counted)) figures[place] = figures[place] with { Counted = figure.Value, UnknownFeatures = figure.Unknown };
        }

        return figures;
    }
}
