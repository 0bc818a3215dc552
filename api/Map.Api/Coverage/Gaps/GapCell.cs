using Map.Api.Coverage.States;

namespace Map.Api.Coverage.Gaps;

/// <summary>A demand cell that is not covered.</summary>
/// <param name="Place">Its number.</param>
/// <param name="Kind">Why.</param>
/// <param name="Nearest">The station that would cover it, with the way there; null where none is reached at all.</param>
internal sealed record GapCell(int Place, GapKind Kind, StationDistance? Nearest);

/// <summary>The way to a station.</summary>
/// <param name="Station">The station.</param>
/// <param name="Ms">Milliseconds.</param>
internal sealed record StationDistance(StationSite Station, int Ms);
