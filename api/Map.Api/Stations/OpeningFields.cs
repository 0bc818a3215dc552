using Map.Api.Querying;
using Map.Geodata.Features;
using Map.Geodata.Opening;
using Map.GraphQL.Building;

namespace Map.Api.Stations;

/// <summary>What a station's hours say about a moment.</summary>
/// <param name="Status">UNKNOWN is neither open nor closed: no hours, an open end, or holidays that nobody has announced yet.</param>
/// <param name="Comment">What the hours say about it to people, or why it is unknown.</param>
/// <param name="Until">When something else will hold; null if nothing changes within five years, or nothing is known.</param>
[GraphQLName("StationOpening")]
public sealed record StationOpening(OpeningStatus Status, string? Comment, DateTimeOffset? Until);

[ExtendObjectType<Station>]
public sealed class OpeningFields
{
    /// <summary>Whether the station is open; null if nobody can tell.</summary>
    /// <param name="at">The moment, of the years 2000–2100; now when not given.</param>
    public static bool? GetIsOpen(
        [Parent($"{nameof(Station.OpeningHours)} {nameof(Station.Location)}")] Station station, KnownHours hours, TimeProvider clock, DateTimeOffset? at = null) =>
        hours.StateAt(station.OpeningHours, CalendarArguments.MomentOrNow(at, clock), Around(station)).Status switch
        {
            OpeningStatus.Open => true,
            OpeningStatus.Closed => false,
            _ => null,
        };

    /// <summary>What the station's hours say, by the clock of Asia/Shanghai.</summary>
    /// <param name="at">The moment, of the years 2000–2100; now when not given.</param>
    public static StationOpening GetOpening(
        [Parent($"{nameof(Station.OpeningHours)} {nameof(Station.Location)}")] Station station, KnownHours hours, TimeProvider clock, DateTimeOffset? at = null)
    {
        var (moment, where) = (CalendarArguments.MomentOrNow(at, clock), Around(station));
        var state = hours.StateAt(station.OpeningHours, moment, where);
        var known = station.OpeningHours is { } text ? hours.Find(text) : null;
        return new StationOpening(state.Status, state.Comment, known?.NextChange(moment, where));
    }

    private static Surroundings Around(Station station) => Surroundings.China.At(station.Location.X, station.Location.Y);
}
