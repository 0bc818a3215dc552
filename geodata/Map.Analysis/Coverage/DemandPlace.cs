namespace Map.Analysis.Coverage;

/// <summary>Who is at a place. Null is unknown, which is not zero.</summary>
/// <param name="Residents">Residents.</param>
/// <param name="Weekday">Couriers present by hour of a working day, 24 figures; null when none of them is known.</param>
/// <param name="Weekend">Couriers present by hour of a Saturday or Sunday, 24 figures; null when none of them is known.</param>
/// <param name="Areas">
/// Numbers of the smallest areas that hold the place; those above are found by <see cref="CoverageDemand"/>. No two of them lie
/// below the same one.
/// </param>
public sealed record DemandPlace(int? Residents, IReadOnlyList<int?>? Weekday, IReadOnlyList<int?>? Weekend, IReadOnlyList<int> Areas);
