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

    public static ReasonKind ValueOutsideRange { get; } = ReasonKind.Of("it is {given}, but must be from {least} to {highest}");

    public static ReasonKind NotADay { get; } = ReasonKind.Of("\"{value}\" is not a date such as 2025-12-31");

    public static ReasonKind YearOutsideRange { get; } = ReasonKind.Of("\"{value}\" is too early or too late; its year must be from {first} to {last}");

    public static ReasonKind FileOrUpload { get; } = ReasonKind.Of("one of two is needed: the file, or the upload that a preview has answered");

    public static ReasonKind SystemGivenTwice { get; } = ReasonKind.Of("it is given beside coordinateSystem; one of them says the system");

    public static ReasonKind FilesMissing { get; } = ReasonKind.Of("there is none; give at least one file");

    public static ReasonKind NotAStepOfFive { get; } = ReasonKind.Of("{given} is neither 5 nor a larger multiple of 5");

    public static ReasonKind HandlerHasItAlready { get; } = ReasonKind.Of("this organization has the case already");

    public static ReasonKind StepInFuture { get; } = ReasonKind.Of("it lies in the future; a step is told when it has been taken");

    public static ReasonKind StepBeforeLast { get; } = ReasonKind.Of("it comes before the step before, which was taken at {moment}");
}
