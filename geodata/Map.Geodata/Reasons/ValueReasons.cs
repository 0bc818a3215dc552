namespace Map.Geodata.Reasons;

/// <summary>What is wrong with a value that somebody writes one by one, beside what can be wrong with a cell.</summary>
public static class ValueReasons
{
    public static ReasonKind TextEmpty { get; } = ReasonKind.Of("it is empty; null stands for unknown");

    public static ReasonKind TextHasControlCharacters { get; } = ReasonKind.Of("it has control characters");

    public static ReasonKind TextBroken { get; } = ReasonKind.Of("it is broken text: half a character");

    public static ReasonKind TextTooLongToList { get; } = ReasonKind.Of("it is too long to be listed by, together with the code");

    public static ReasonKind ListTooLong { get; } = ReasonKind.Of("it has {count} entries; at most {most} are allowed");

    public static ReasonKind HoursNotOfADay { get; } = ReasonKind.Of("it has {count} figures; a day has 24");

    public static ReasonKind NotAnObject { get; } = ReasonKind.Of("it is no JSON object");

    public static ReasonKind NotRules { get; } = ReasonKind.Of("it does not have the form of rules at {path}");

    public static ReasonKind ValueRefused { get; } = ReasonKind.Of("it can't have this value");

    /// <summary>What has no kind of its own; the detail is in English.</summary>
    public static ReasonKind ValueUnusable { get; } = ReasonKind.Of("it can't be used: {detail}");
}
