using Map.Analysis.Network;
using Map.Geodata.Features;

namespace Map.Api.Coverage.States;

/// <summary>What coverage needs to know of a station.</summary>
/// <param name="Id">Its key; below zero for one that is only thought of.</param>
/// <param name="Code">The key that people use.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status">Only an open one counts.</param>
/// <param name="Place">Its entrance.</param>
/// <param name="OpeningHours">In OSM's syntax; null when nobody knows.</param>
/// <param name="Services">Codes of what it offers.</param>
/// <param name="FloorAreaM2">Square metres; null when nobody knows.</param>
public sealed record StationSite(
    long Id, string Code, string Name, StationStatus Status, Place Place, string? OpeningHours, IReadOnlyList<string> Services, decimal? FloorAreaM2)
{
    public bool IsOpen => Status == StationStatus.Open;
}
