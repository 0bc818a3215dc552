using Map.Geodata.Features;

namespace Map.Api.Coverage;

/// <summary>Where grids stand in their tree, for grids that know the one above them.</summary>
internal static class GridAncestry
{
    /// <summary>Whether a grid lies anywhere below the one with a code.</summary>
    public static bool IsBelow(this Grid grid, string code)
    {
        for (var above = grid.Parent; above is not null; above = above.Parent)
        {
            if (above.Code == code) return true;
        }

        return false;
    }
}
