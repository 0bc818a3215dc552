namespace Map.Geodata.Zones;

/// <summary>A zone of a plan.</summary>
/// <param name="Ordinal">Its number, from 1.</param>
/// <param name="Name">Its name.</param>
/// <param name="Grids">Its grids, in the order of their codes.</param>
/// <param name="Size">How large it is, by what was asked for.</param>
/// <param name="IsWithinLimits">Whether that is within the limits that were asked for.</param>
/// <param name="Residents">Its residents, as far as they are known; null when they are of no grid.</param>
/// <param name="ResidentsUnknown">Of how many grids they are unknown.</param>
/// <param name="Couriers">Its couriers, as far as they are known; null when they are of no grid.</param>
/// <param name="CouriersUnknown">Of how many grids they are unknown.</param>
/// <param name="Needs">How many cases lie in it.</param>
/// <param name="AreaKm2">Its area in square kilometres.</param>
public sealed record ProposedZone(
    int Ordinal, string Name, IReadOnlyList<ZoneMember> Grids, double Size, bool IsWithinLimits, long? Residents, int ResidentsUnknown, long? Couriers, int CouriersUnknown,
    long Needs, double AreaKm2)
{
    internal static ProposedZone Create(int ordinal, IReadOnlyList<ZoneMember> grids, ZoneBrief brief)
    {
        var size = grids.Sum(g => g.SizeBy(brief.SizeBy) ?? 0);
        return new ProposedZone(
            ordinal, $"第{ordinal}片区", grids, size, size >= (brief.LeastSize ?? 0) && size <= (brief.MostSize ?? double.PositiveInfinity),
            Sum(grids, g => g.Residents), grids.Count(g => g.Residents is null), Sum(grids, g => g.Couriers), grids.Count(g => g.Couriers is null),
            grids.Sum(g => g.Needs), grids.Sum(g => g.AreaKm2));
    }

    private static long? Sum(IReadOnlyList<ZoneMember> grids, Func<ZoneMember, int?> figure)
    {
        var known = grids.Select(figure).OfType<int>().ToList();
        return known.Count == 0 ? null : known.Sum(k => (long)k);
    }
}
