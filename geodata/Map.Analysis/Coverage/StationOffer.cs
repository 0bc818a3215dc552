namespace Map.Analysis.Coverage;

/// <summary>What a station offers, and when.</summary>
/// <param name="OpenHours">The hours in which it is known to be open throughout (<see cref="HourSet"/>).</param>
/// <param name="PossibleHours">These, and the hours of which nobody can tell.</param>
/// <param name="Services">What it offers.</param>
public sealed record StationOffer(ulong OpenHours, ulong PossibleHours, ServiceSet Services)
{
    /// <summary>The hours in which it counts.</summary>
    public ulong HoursUnder(OpeningRule rule) => rule switch
    {
        OpeningRule.Ignored => HourSet.All,
        OpeningRule.KnownOpen => OpenHours,
        _ => PossibleHours,
    };
}

/// <summary>When a station counts.</summary>
public enum OpeningRule
{
    /// <summary>Always, whatever its hours are.</summary>
    Ignored,

    /// <summary>While it is known to be open: nobody is promised an open door who may find it shut.</summary>
    KnownOpen,

    /// <summary>While it is open, and while nobody can tell: the most that can be true.</summary>
    PossiblyOpen,
}
