using Map.SampleCity.Scenarios.Layout;

namespace Map.SampleCity.Scenarios.Tables;

internal sealed class MerchantTable(string prefix, Town town) : Table("merchants", "code,name,category,chain_stage,titles,location")
{
    /// <summary>Merchants spread over grids in turn; categories and stages in turn.</summary>
    /// <returns>Their codes.</returns>
    public IReadOnlyList<string> AddMany(
        int count, IReadOnlyList<GridArea> grids, IReadOnlyList<string> categories, Func<int, string>? name = null, IReadOnlyList<string>? stages = null, Func<int, string?>? title = null) =>
        [.. Enumerable.Range(0, count).Select(i =>
        {
            var code = $"{prefix}-ME-{Number(Count + 1, 4)}";
            var category = categories[i % categories.Count];
            Add(code, name?.Invoke(i) ?? $"{category}{Number(i + 1)}号店", category, stages?[i % stages.Count], title?.Invoke(i), town.Point(Town.DoorOf(grids[i % grids.Count].Area, Count)));
            return code;
        })];
}

internal sealed class OfferTable(string prefix) : Table("offers", "code,merchant,kind,title,points_price")
{
    public void AddMany(IEnumerable<string> merchants, string kind, string title, int? points = null)
    {
        foreach (var merchant in merchants) Add($"{prefix}-OF-{Number(Count + 1, 4)}", merchant, kind, title, points);
    }
}

internal sealed class AllianceTable(string prefix, Town town) : Table("alliances", "code,name,kind,lead_organization,merchants,organizations,area")
{
    /// <returns>Its code.</returns>
    public string Add(string kind, string name, string lead, Rect area, IEnumerable<string>? merchants = null, IEnumerable<string>? organizations = null)
    {
        var code = $"{prefix}-AL-{Number(Count + 1, 2)}";
        Add(code, name, kind, lead, string.Join(';', merchants ?? []), string.Join(';', organizations ?? []), town.Polygon(area));
        return code;
    }
}
