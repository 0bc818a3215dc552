using Map.Analysis.Network;
using Map.Geodata.Features;

namespace Map.Api.Stations;

/// <summary>Which stations near a place are looked for.</summary>
/// <param name="Place">From where, WGS-84.</param>
/// <param name="Profile">How people move.</param>
/// <param name="Metres">The furthest distance: straight, or along the streets.</param>
public sealed record NearbySearch(Place Place, TravelProfile Profile, double Metres)
{
    /// <summary>Codes of services that a station must all offer.</summary>
    public IReadOnlyList<string> Services { get; init; } = [];

    public StationStatus? Status { get; init; } = StationStatus.Open;

    public StationKind? Kind { get; init; }

    public BuildKind? BuildKind { get; init; }

    /// <summary>When it must be open; null for any time.</summary>
    public DateTimeOffset? OpenAt { get; init; }

    /// <summary>The hour at which gates that keep hours are open or closed; null for none in particular.</summary>
    public HourOfWeek? Hour { get; init; }

    /// <summary>Whether a station may also be one of which nobody knows whether it is open then.</summary>
    public bool WithUnknownHours { get; init; }
}
