using Map.Geodata.Reasons;

namespace Map.Geodata.Zones;

/// <summary>Why a value of a problem of zones makes no sense. Each sentence goes on after the value's path.</summary>
internal static class ZoneReasons
{
    public static ReasonKind ZoneMostBelowLeast { get; } = ReasonKind.Of("is {given}; it must be at least the least size");

    /// <summary>The allowed words are the API's.</summary>
    public static ReasonKind ZoneAlikeInNothing { get; } = ReasonKind.Of("is empty; name some of {allowed}, or leave it out for all");
}
