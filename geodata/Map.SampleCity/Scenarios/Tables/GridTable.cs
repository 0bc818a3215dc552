using Map.SampleCity.Scenarios.Layout;

namespace Map.SampleCity.Scenarios.Tables;

/// <summary>A grid of a schematic town.</summary>
internal sealed record GridArea(string Code, string Name, string Level, Rect Area);

/// <summary>What is reported of a grid; null where nothing is.</summary>
internal sealed record GridFacts(int? Population = null, int? FullTimeStaff = null, int? PartTimeStaff = null);

internal sealed class GridTable(string prefix, Town town) : Table("grids", "code,name,level,parent,population,households,couriers,full_time_staff,part_time_staff,boundary")
{
    private readonly Dictionary<string, int> _children = [];

    /// <summary>A grid of its own, or the first of all.</summary>
    public GridArea Add(string name, string level, Rect area, GridArea? parent = null, GridFacts? facts = null)
    {
        var code = parent is null ? prefix : parent.Code + "-" + Number(_children[parent.Code] = _children.GetValueOrDefault(parent.Code) + 1, 2);
        var households = facts?.Population is { } people ? (int?)(people / 2.6) : null;
        Add(code, name, level, parent?.Code, facts?.Population, households, null, facts?.FullTimeStaff, facts?.PartTimeStaff, town.Polygon(area));
        return new GridArea(code, name, level, area);
    }

    /// <summary>Cuts grids into a number of parts altogether, about as many in each; what is reported of them is shared out evenly.</summary>
    /// <param name="parents">The grids to cut.</param>
    /// <param name="level">Level of the parts.</param>
    /// <param name="count">How many parts there are.</param>
    /// <param name="name">The name of number i of all, from 0.</param>
    /// <param name="total">What is reported of all of them together.</param>
    public IReadOnlyList<GridArea> Divide(IReadOnlyList<GridArea> parents, string level, int count, Func<int, string> name, GridFacts? total = null)
    {
        var added = new List<GridArea>();
        foreach (var (p, parent) in parents.Index())
        {
            var parts = Shares.Of(count, parents.Count, p);
            foreach (var part in parts == 0 ? [] : parent.Area.Split(parts))
            {
                var i = added.Count;
                var facts = new GridFacts(Shares.Of(total?.Population, count, i), Shares.Of(total?.FullTimeStaff, count, i), Shares.Of(total?.PartTimeStaff, count, i));
                added.Add(Add(name(i), level, part, parent, facts));
            }
        }

        return added;
    }
}
