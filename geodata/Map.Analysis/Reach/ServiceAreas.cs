using Map.Analysis.Network;
using NetTopologySuite.Geometries;

namespace Map.Analysis.Reach;

/// <summary>How the areas of many places are put together.</summary>
public enum AreaCombination
{
    /// <summary>Each place has all of its own, whatever the others reach.</summary>
    Overlapping,

    /// <summary>One area of all places together.</summary>
    Dissolved,

    /// <summary>Each place has what it reaches before all others; of equally near places the first one.</summary>
    Split,
}

/// <summary>How the areas of several limits are put together.</summary>
public enum AreaBands
{
    /// <summary>Each one from zero to its limit; they nest.</summary>
    Discs,

    /// <summary>Each one from the limit before it to its own; they lie beside one another.</summary>
    Rings,
}

/// <summary>What is asked about the areas of many places.</summary>
/// <param name="Places">The places, in the order in which ties are decided.</param>
/// <param name="Limits">The times, in any order; who needs exactly that long is inside.</param>
public sealed record ServiceAreaQuestion(IReadOnlyList<Place> Places, IReadOnlyList<TimeSpan> Limits)
{
    public Direction Direction { get; init; } = Direction.ToSource;

    public AreaCombination Combination { get; init; }

    public AreaBands Bands { get; init; }

    /// <summary>Corners that stray less than this, in metres, are left out; null leaves every corner in.</summary>
    public double? ToleranceMetres { get; init; }
}

/// <summary>One area of a place, or of all together.</summary>
/// <param name="Place">The place's number; null for a dissolved area.</param>
/// <param name="Above">The time at which it begins, itself excluded; zero for a disc and the innermost ring.</param>
/// <param name="Limit">The time at which it ends, itself included.</param>
/// <param name="Area">In EPSG:4326, valid; empty where nobody comes in that time.</param>
public sealed record ServiceArea(int? Place, TimeSpan Above, TimeSpan Limit, MultiPolygon Area);

/// <summary>The areas of many places.</summary>
/// <param name="Streets">Where each place meets its street; null for one without a street nearby, which has no area.</param>
/// <param name="Areas">By place, and for each from the shortest limit to the longest; none where no place has a street.</param>
public sealed record ServiceAreas(IReadOnlyList<SnapPoint?> Streets, IReadOnlyList<ServiceArea> Areas);
