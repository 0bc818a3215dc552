namespace Map.Geodata.Features;

/// <summary>标准: one revision of a rule set; a change is a new revision, so that old reports stay explained.</summary>
public sealed class Standard : Feature
{
    /// <summary>From 1; a code and a revision name one standard.</summary>
    public required int Revision { get; set; }
    public required string NameZh { get; set; }
    public required string NameEn { get; set; }

    /// <summary>The document that it is taken from.</summary>
    public required string Source { get; set; }
    public required StandardRules Rules { get; set; }
}
