namespace Map.Benchmarks.Watching;

/// <summary>
/// The slope of a line through measurements by the median of the slopes between all pairs (Theil and Sen): a third of them may be
/// far off, as memory is after a collection, and it stays the same.
/// </summary>
internal static class Slope
{
    /// <summary>Units of <c>Y</c> for each of <c>X</c>; 0 for fewer than two measurements.</summary>
    public static double Of(IReadOnlyList<(double X, double Y)> points)
    {
        var slopes = (from later in points.Index() from earlier in points.Take(later.Index) where later.Item.X > earlier.X select (later.Item.Y - earlier.Y) / (later.Item.X - earlier.X)).Order().ToList();
        return slopes.Count == 0 ? 0 : (slopes[slopes.Count / 2] + slopes[(slopes.Count - 1) / 2]) / 2;
    }
}
