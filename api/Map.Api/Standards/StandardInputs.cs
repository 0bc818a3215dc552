using Map.Api.Editing;
using Map.GraphQL.Building;

namespace Map.Api.Standards;

/// <summary>A standard to add. A change of its rules is a new revision, so that old reports stay explained.</summary>
public sealed record CreateStandardInput
{
    /// <summary>The key that people and files use.</summary>
    public required string Code { get; init; }

    /// <summary>From 1; a code and a revision name one standard.</summary>
    [Within(1)]
    public required int Revision { get; init; }

    /// <summary>Its name in Chinese.</summary>
    public required string NameZh { get; init; }

    /// <summary>Its name in English.</summary>
    public required string NameEn { get; init; }

    /// <summary>The document that it is taken from.</summary>
    public required string Source { get; init; }

    /// <summary>The numbers, as a JSON object: circles, speeds, spacing, site, coveredBy, services, leastMembers.</summary>
    public required object Rules { get; init; }
}

/// <summary>What becomes of a standard: what is left out stays, null makes it unknown.</summary>
public sealed record UpdateStandardInput : IUpdateInput
{
    /// <summary>Which one; this or the code.</summary>
    [Id("Standard")]
    public long? Id { get; init; }

    /// <summary>Which one; this or the id.</summary>
    public string? Code { get; init; }

    /// <summary>The version that was read; the update is refused when somebody else has changed it since.</summary>
    public required int Version { get; init; }

    /// <summary>The code from now on.</summary>
    public Optional<string> NewCode { get; init; }

    /// <summary>Its name in Chinese.</summary>
    public Optional<string> NameZh { get; init; }

    /// <summary>Its name in English.</summary>
    public Optional<string> NameEn { get; init; }

    /// <summary>The document that it is taken from.</summary>
    public Optional<string> Source { get; init; }
}
