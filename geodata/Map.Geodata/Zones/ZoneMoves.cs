using Map.Analysis.Zones;

namespace Map.Geodata.Zones;

/// <summary>Why a grid can't be moved to a zone.</summary>
public enum ZoneMoveProblem
{
    /// <summary>The grid has no border with the zone.</summary>
    NotBeside,

    /// <summary>Without the grid its zone would fall apart.</summary>
    TornApart,

    /// <summary>The grid is all that its zone has.</summary>
    LastOfZone,
}

/// <summary>Moves grids from zone to zone so that zones hang together.</summary>
public static class ZoneMoves
{
    /// <summary>What is wrong with a move; null when it can be made.</summary>
    /// <param name="solution">The plan.</param>
    /// <param name="grid">The place of the grid in the plan's list.</param>
    /// <param name="zone">The number of the zone, from 1.</param>
    public static ZoneMoveProblem? Find(ZoneSolution solution, int grid, int zone)
    {
        int[] zoneOf = [.. solution.Grids.Select(g => g.Zone)];
        var beside = solution.Beside();
        if (!beside[grid].Any(other => zoneOf[other] == zone)) return ZoneMoveProblem.NotBeside;
        if (zoneOf.Count(z => z == zoneOf[grid]) == 1) return ZoneMoveProblem.LastOfZone;
        return Contiguity.IsKeptWithout(beside, zoneOf, grid) ? null : ZoneMoveProblem.TornApart;
    }

    /// <summary>The plan after a move that can be made.</summary>
    /// <exception cref="ArgumentException">It can't.</exception>
    public static ZoneSolution Move(ZoneSolution solution, ZoneBrief brief, int grid, int zone)
    {
        if (Find(solution, grid, zone) is { } problem) throw new ArgumentException($"The grid can't be moved: {problem}.", nameof(grid));
        var moved = solution with { Grids = [.. solution.Grids.Select((g, n) => n == grid ? g with { Zone = zone } : g)], IsEdited = true };
        return moved.Weighed(brief);
    }
}
