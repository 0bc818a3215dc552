using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Map.Geodata.Siting.Cases;

/// <summary>A grid without its border.</summary>
/// <param name="Id">Its key in the store.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Level">Its level.</param>
/// <param name="ParentId">The grid above it; null at the top.</param>
public sealed record SitingGrid(long Id, string Code, string Name, GridLevel Level, long? ParentId)
{
    /// <summary>Whether it lies across the governance tree: a business circle, a market, ….</summary>
    public bool IsSpecial => Level > GridLevel.MicroGrid;
}

/// <summary>The grid whose people count, among all grids.</summary>
public sealed class SitingArea
{
    private readonly Dictionary<long, SitingGrid> _grids;

    private SitingArea(SitingGrid grid, MultiPolygon boundary, Dictionary<long, SitingGrid> grids) => (Grid, Boundary, _grids) = (grid, boundary, grids);

    public SitingGrid Grid { get; }

    /// <summary>In WGS-84.</summary>
    public MultiPolygon Boundary { get; }

    /// <exception cref="BriefException">There is no such grid.</exception>
    internal static async Task<SitingArea> ReadAsync(NpgsqlConnection store, string code, CancellationToken cancel)
    {
        var grids = new Dictionary<long, SitingGrid>();
        await using (var command = new NpgsqlCommand("select id, code, name, level, parent_id from grid", store))
        await using (var row = await command.ExecuteReaderAsync(cancel))
        {
            while (await row.ReadAsync(cancel))
            {
                var grid = new SitingGrid(row.GetInt64(0), row.GetString(1), row.GetString(2), UpperSnake.Get<GridLevel>(row.GetString(3)), row.IsDBNull(4) ? null : row.GetInt64(4));
                grids.Add(grid.Id, grid);
            }
        }

        var area = grids.Values.FirstOrDefault(g => g.Code == code) ?? throw new BriefException("$.area", $"is \"{code}\", and there is no grid with that code; name one that is in the store");
        await using var boundary = new NpgsqlCommand("select boundary from grid where id = $1", store) { Parameters = { new() { Value = area.Id } } };
        return new SitingArea(area, (MultiPolygon)(await boundary.ExecuteScalarAsync(cancel))!, grids);
    }

    /// <summary>Keys of the grids whose people belong to the area: it and those below it.</summary>
    internal long[] GridsInside() => [.. _grids.Keys.Where(id => Ancestry(id).Any(g => g.Id == Grid.Id))];

    /// <summary>Keys of the grids of the tree that may lie in the area: those below it, or any for an area that lies across the tree.</summary>
    internal long[] TreeInside() => Grid.IsSpecial ? [.. _grids.Values.Where(g => !g.IsSpecial).Select(g => g.Id)] : [.. GridsInside().Where(id => id != Grid.Id && !_grids[id].IsSpecial)];

    /// <summary>A grid by its key.</summary>
    internal SitingGrid Get(long id) => _grids[id];

    /// <summary>The grid of the governance tree to which a place belongs, and those above it, from below.</summary>
    internal IEnumerable<SitingGrid> Ancestry(long? gridId)
    {
        for (var id = gridId; id is { } key; id = _grids[key].ParentId)
        {
            if (!_grids[key].IsSpecial) yield return _grids[key];
        }
    }
}
