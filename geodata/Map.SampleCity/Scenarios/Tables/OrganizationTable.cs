using Map.SampleCity.Scenarios.Layout;

namespace Map.SampleCity.Scenarios.Tables;

/// <summary>What an organization is, beside its name and place.</summary>
internal sealed record OrganizationTraits(
    string? Industry = null, string? FormedBy = null, string? Purpose = null, int? Members = null, int? Instructors = null, string? Routes = null, Rect? ActivityArea = null);

internal sealed class OrganizationTable(string prefix, Town town)
    : Table("organizations", "code,name,kind,parent,grid,industry,formed_by,purpose,members,instructors,routes,activity_area,location")
{
    /// <returns>Its code.</returns>
    public string Add(string kind, string name, string? parent, GridArea grid, OrganizationTraits? traits = null)
    {
        var code = $"{prefix}-ORG-{Number(Count + 1, 4)}";
        var area = traits?.ActivityArea is { } rect ? town.Polygon(rect) : null;
        Add(code, name, kind, parent, grid.Code, traits?.Industry, traits?.FormedBy, traits?.Purpose, traits?.Members, traits?.Instructors, traits?.Routes, area,
            town.Point(Town.DoorOf(grid.Area, Count)));
        return code;
    }

    /// <summary>Several of a kind, over parents and grids in turn.</summary>
    public IReadOnlyList<string> AddMany(
        int count, string kind, Func<int, string> name, IReadOnlyList<string> parents, IReadOnlyList<GridArea> grids, Func<int, OrganizationTraits>? traits = null) =>
        [.. Enumerable.Range(0, count).Select(i => Add(kind, name(i), parents.Count == 0 ? null : parents[i % parents.Count], grids[i % grids.Count], traits?.Invoke(i)))];
}
