using Map.Geodata.Features;

namespace Map.Api.Coverage.WhatIf;

/// <summary>One grid in two states of its stations.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Before">As it is.</param>
/// <param name="After">As it would be.</param>
public sealed record GridComparison(Grid Grid, Coverage Before, Coverage After)
{
    /// <summary>Covered places (demand cells) gained; below zero for lost.</summary>
    public int CellsGained => After.CoveredCells - Before.CoveredCells;

    /// <summary>Covered couriers at the hour gained; null when their number is known nowhere, and when it is one to four.</summary>
    public long? CouriersGained => (After.Couriers.Covered - Before.Couriers.Covered).Shared();

    /// <summary>Covered residents gained; null when their number is known nowhere.</summary>
    public long? ResidentsGained => After.Residents.Covered - Before.Residents.Covered;

    /// <summary>Whether any figure is another, at this or any other hour.</summary>
    public bool HasChanged => !After.City.State.IsSame(Before.City.State, After.City.Features.Areas.NumberOf(Grid));
}

/// <summary>Coverage as it is against what it would be.</summary>
/// <param name="Within">The grid that was asked about; null for all grids.</param>
/// <param name="Grids">The grids of the level, in the order of their codes.</param>
public sealed record CoverageComparison(GridComparison? Within, IReadOnlyList<GridComparison> Grids);
