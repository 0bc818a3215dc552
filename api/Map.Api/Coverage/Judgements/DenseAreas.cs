using Map.Analysis.Network;
using Map.Analysis.Reach;
using Map.Api.Coverage.States;
using Map.Geodata.Features;

namespace Map.Api.Coverage.Judgements;

/// <summary>
/// Tells dense areas by a standard's rule and what the store knows: special grids of certain kinds, and the people of the smallest
/// grid of the governance tree per square kilometre.
/// </summary>
internal sealed class DenseAreas
{
    private const double SquareMetresPerKm2 = 1_000_000;

    private readonly DenseAreaRule _rule;
    private readonly CoverageFeatures _features;

    /// <summary>The kinds of grid that the rule names; null stands for one that there is not.</summary>
    private readonly HashSet<GridLevel?> _kinds;
    private readonly Dictionary<Grid, (double? Residents, double? Couriers)> _perKm2 = [];

    public DenseAreas(DenseAreaRule rule, CoverageFeatures features)
    {
        (_rule, _features) = (rule, features);
        _kinds = [.. (rule.Grids ?? []).Select(UpperSnake.Find<GridLevel>)];
    }

    /// <summary>Whether a place is in a dense area: when anything says so; it isn't when everything that the rule names is known and says no.</summary>
    public bool? IsDense(Place place)
    {
        var around = _features.Areas.GridsAround(place).ToList();
        var (residents, couriers) = around.LastOrDefault(g => g.Level <= GridLevel.MicroGrid) is { } smallest ? PerKm2(smallest) : default;
        List<bool?> told = [];
        if (_kinds.Count > 0) told.Add(IsIn(around));
        if (_rule.LeastResidentsPerKm2 is { } mostResidents) told.Add(residents >= mostResidents ? true : residents is null ? null : false);
        if (_rule.LeastCouriersPerKm2 is { } mostCouriers) told.Add(couriers >= mostCouriers ? true : couriers is null ? null : false);
        if (told.Contains(true)) return true;
        return told.Count == 0 || told.Contains(null) ? null : false;
    }

    /// <summary>Where nobody has drawn any grid of the kinds, a place outside them all tells nothing.</summary>
    private bool? IsIn(List<Grid> around)
    {
        if (around.Any(g => _kinds.Contains(g.Level))) return true;
        return !_kinds.Contains(null) && _features.Areas.Grids.Any(g => _kinds.Contains(g.Level)) ? false : null;
    }

    private (double? Residents, double? Couriers) PerKm2(Grid grid)
    {
        if (_perKm2.TryGetValue(grid, out var known)) return known;
        var km2 = EllipsoidalArea.SquareMetres(grid.Boundary) / SquareMetresPerKm2;
        return _perKm2[grid] = ((grid.Population ?? ResidentsOfCells(grid)) / km2, grid.Couriers / km2);
    }

    /// <summary>Residents of the grid's cells; null when those of any are unknown, or without cells.</summary>
    private double? ResidentsOfCells(Grid grid)
    {
        var residents = _features.PlacesIn(grid).Select(_features.Demand.ResidentsAt).ToList();
        return residents.Count == 0 || residents.Contains(null) ? null : residents.Sum(r => (double)r!.Value);
    }
}
