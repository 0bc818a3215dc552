using Map.Analysis.Network;

namespace Map.Analysis.Routes.Flows;

/// <summary>
/// Couriers by hour of an ordinary week: means over dates of how many different ones there were, coarse as
/// <c>Disclosure</c> tells them. Null where too few for an answer, and where nothing is known.
/// </summary>
public sealed class HourlyCounts
{
    private readonly int?[] _counts;

    internal HourlyCounts(int?[] counts) => _counts = counts;

    /// <summary>Counts that somebody else made: 24 each; null where nothing is known.</summary>
    public static HourlyCounts Of(int?[]? weekday, int?[]? weekend) => new([.. weekday ?? new int?[24], .. weekend ?? new int?[24]]);

    /// <summary>The mean in one hour of a working day or of a day at the weekend.</summary>
    public int? this[HourOfWeek at] => _counts[(at.IsWeekend ? 24 : 0) + at.Hour];

    /// <summary>Whether any hour is told.</summary>
    public bool HasAny => Array.Exists(_counts, c => c is not null);

    /// <summary>The 24 hours of a kind of day; null where none of them is told.</summary>
    public int?[]? DayOrNull(bool isWeekend)
    {
        var day = _counts.AsSpan(isWeekend ? 24 : 0, 24);
        return day.ContainsAnyExcept((int?)null) ? day.ToArray() : null;
    }

    internal bool IsSame(HourlyCounts other) => _counts.AsSpan().SequenceEqual(other._counts);

    internal ReadOnlySpan<int?> Slots => _counts;
}
