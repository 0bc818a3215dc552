using Map.Geodata.Reasons;

namespace Map.Geodata.Siting.Briefs;

/// <summary>
/// Why a value of a problem makes no sense, whatever the problem is of. Each sentence goes on after the value's path: <c>$.stations is 0; …</c>
/// Objectives, people and shapes are the API's words.
/// </summary>
internal static class BriefReasons
{
    public static ReasonKind ProblemOutOfRange { get; } = ReasonKind.Of("is {given}; it must be from {least} to {highest}");

    public static ReasonKind ProblemBelowLeast { get; } = ReasonKind.Of("is {given}; it must be at least {least}");

    public static ReasonKind ProblemNoShare { get; } = ReasonKind.Of("is {given}; it must be above 0 and at most 1");

    public static ReasonKind ProblemAreaMissing { get; } = ReasonKind.Of("is empty; it must be the code of a grid");

    public static ReasonKind ProblemSystemUnknown { get; } = ReasonKind.Of("is \"{written}\", a system that is not known; it must be one of wgs84, cgcs2000, gcj02, bd09 or EPSG:n");

    public static ReasonKind ProblemTooMany { get; } = ReasonKind.Of("has {count} entries; at most {most} can be given");

    public static ReasonKind ProblemGivenNamed { get; } = ReasonKind.Of("names GIVEN, which is what points stand for; take it out");

    public static ReasonKind ProblemCodeMissing { get; } = ReasonKind.Of("is empty; give the place a code of its own");

    public static ReasonKind ProblemCodeTwice { get; } = ReasonKind.Of("is \"{code}\", as that of another one before it; give each its own");
}
