namespace Map.Geodata.Reasons;

/// <summary>Why the store can't take a row as it stands. Targets and kinds are the words of the terminal: "grid", "stations".</summary>
internal static class StoreReasons
{
    public static ReasonKind StandsTwice { get; } = ReasonKind.Of("\"{key}\" stands in row {row} already");

    public static ReasonKind ReferenceUnknown { get; } = ReasonKind.Of("there is no {target} \"{code}\"");

    public static ReasonKind ParentUnknown { get; } = ReasonKind.Of("there is no {target} \"{code}\", neither in the store nor in this file");

    /// <summary>The codes stand in quotation marks.</summary>
    public static ReasonKind LinksUnknown { get; } = ReasonKind.Of("there is no {target} {codes}");

    public static ReasonKind StatusStepForbidden { get; } = ReasonKind.Of("it is {status} in the store by now and can't become {next}");

    public static ReasonKind AncestorsWrong { get; } = ReasonKind.Of("it would be its own ancestor, or deeper than {most} levels");

    public static ReasonKind ParentRejected { get; } = ReasonKind.Of("its parent \"{code}\" was rejected");

    /// <summary>The rule is an expression over the store's columns.</summary>
    public static ReasonKind RuleBroken { get; } = ReasonKind.Of("it breaks the rule {rule}");

    /// <summary>The rule is the name of a constraint, as words.</summary>
    public static ReasonKind NamedRuleBroken { get; } = ReasonKind.Of("it breaks the rule \"{rule}\" of {kind}");
}
