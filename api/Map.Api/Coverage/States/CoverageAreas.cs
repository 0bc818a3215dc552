using Map.Analysis.Coverage;
using Map.Analysis.Network;
using Map.Geodata.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Index.Strtree;

namespace Map.Api.Coverage.States;

/// <summary>
/// The grids as numbered areas: those of the governance tree from above to below, then the special ones (a business circle, a
/// market, …), which lie across the tree and have nothing above them.
/// </summary>
internal sealed class CoverageAreas
{
    private readonly Dictionary<long, Grid> _byId;
    private readonly Dictionary<long, int> _numbers = [];
    private readonly STRtree<Special> _specials = new();

    public CoverageAreas(IReadOnlyList<Grid> grids)
    {
        _byId = grids.ToDictionary(g => g.Id);
        foreach (var grid in grids) grid.Parent = grid.ParentId is { } parent ? _byId[parent] : null;
        Grids = [.. grids.OrderBy(g => g.Level).ThenBy(g => g.Code, StringComparer.Ordinal)];
        for (var area = 0; area < Grids.Count; area++) _numbers.Add(Grids[area].Id, area);
        Parents = [.. Grids.Select(g => IsSpecial(g) || Governance(g.ParentId) is not { } above ? CoverageDemand.NoParent : _numbers[above.Id])];
        foreach (var grid in Grids.Where(IsSpecial))
            _specials.Insert(grid.Boundary.EnvelopeInternal, new Special(_numbers[grid.Id], PreparedGeometryFactory.Prepare(grid.Boundary)));
        _specials.Build();
    }

    /// <summary>The grids by their numbers, each with the one above it.</summary>
    public IReadOnlyList<Grid> Grids { get; }

    /// <summary>The number of the area above each; <see cref="CoverageDemand.NoParent"/> at the top.</summary>
    public IReadOnlyList<int> Parents { get; }

    /// <summary>The number of a grid.</summary>
    public int NumberOf(Grid grid) => _numbers[grid.Id];

    /// <summary>Whether an area is a special grid.</summary>
    public bool IsSpecial(int area) => IsSpecial(Grids[area]);

    /// <summary>The smallest areas that hold a place: one of the tree, which the store has found, and special ones by place.</summary>
    public int[] AreasOf(Place place, long? gridId)
    {
        var areas = new List<int>();
        if (Governance(gridId) is { } grid) areas.Add(_numbers[grid.Id]);
        var point = new Point(place.Lon, place.Lat);
        areas.AddRange(_specials.Query(point.EnvelopeInternal).Where(s => s.Boundary.Covers(point)).Select(s => s.Area));
        return [.. areas];
    }

    /// <summary>The grids that hold a place: those of the tree from above to below, then special ones.</summary>
    public IEnumerable<Grid> GridsAround(Place place)
    {
        var point = new Point(place.Lon, place.Lat);
        return Grids.Where(g => g.Boundary.Covers(point));
    }

    /// <summary>The grid, or the next one above it, that belongs to the governance tree.</summary>
    private Grid? Governance(long? id)
    {
        var grid = id is { } key ? _byId[key] : null;
        while (grid is not null && IsSpecial(grid)) grid = grid.ParentId is { } above ? _byId[above] : null;
        return grid;
    }

    private static bool IsSpecial(Grid grid) => grid.Level > GridLevel.MicroGrid;

    private sealed record Special(int Area, IPreparedGeometry Boundary);
}
