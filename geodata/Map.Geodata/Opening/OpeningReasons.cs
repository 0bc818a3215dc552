
using Map.Geodata.Reasons;

namespace Map.Geodata.Opening;

/// <summary>Why a text isn't opening hours. {met} is a quoted piece of the text, "the end" or "a comment".</summary>
internal static class OpeningReasons
{
    public static ReasonKind HoursTooLong { get; } = ReasonKind.Of("the text is longer than {most} characters");

    public static ReasonKind HoursEmpty { get; } = ReasonKind.Of("there is nothing; write for instance Mo-Fr 09:00-17:00, or 24/7");

    public static ReasonKind HoursLetterUnknown { get; } = ReasonKind.Of("{met} is not understood; a remark for people stands in \"quotes\"");

    public static ReasonKind HoursWordUnknown { get; } = ReasonKind.Of("{met} is not understood; days are Mo Tu We Th Fr Sa Su, months Jan to Dec");

    public static ReasonKind HoursRemarkOpen { get; } = ReasonKind.Of("the comment that begins here has no end; close it with another quote");

    public static ReasonKind HoursOtherExpected { get; } = ReasonKind.Of("{met} stands where {expected} is expected");

    public static ReasonKind HoursOutOfRange { get; } = ReasonKind.Of("{met} is no {expected}; it is from {least} to {highest}");

    public static ReasonKind HoursSeparatorExpected { get; } = ReasonKind.Of("{met} is not expected here; rules are separated by \";\"");

    public static ReasonKind HoursRuleSaysNothing { get; } = ReasonKind.Of("{met} is not expected here; a rule names days, times, or a status");

    public static ReasonKind HoursTimesUnseparated { get; } = ReasonKind.Of("times are separated by a comma");

    public static ReasonKind HoursMoment { get; } = ReasonKind.Of("{from} is a moment; write {from}-18:00, or {from}+ when the end is open");

    public static ReasonKind HoursInterval { get; } = ReasonKind.Of("an interval is for departures and collections, not for opening hours");

    public static ReasonKind HoursBeyondNextDay { get; } = ReasonKind.Of("a time ends with the next day, at 48:00");
}
