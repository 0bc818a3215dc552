using Map.Api.Editing;
using Map.GraphQL.Building;

namespace Map.Api.Services;

/// <summary>A service of the catalogue to add. Its code is in capitals, such as DRINKING_WATER.</summary>
public sealed record CreateServiceInput
{
    /// <summary>The key that people and files use.</summary>
    public required string Code { get; init; }

    /// <summary>Its name in Chinese.</summary>
    public required string NameZh { get; init; }

    /// <summary>Its name in English.</summary>
    public required string NameEn { get; init; }

    /// <summary>The heading that it is shown under, in capitals; CARE when not given.</summary>
    public string? Group { get; init; }
}

/// <summary>What becomes of a service of the catalogue: what is left out stays, null makes it unknown.</summary>
public sealed record UpdateServiceInput : IUpdateInput
{
    /// <summary>Which one; this or the code.</summary>
    [Id("Service")]
    public long? Id { get; init; }

    /// <summary>Which one; this or the id.</summary>
    public string? Code { get; init; }

    /// <summary>The version that was read; the update is refused when somebody else has changed it since.</summary>
    public required int Version { get; init; }

    /// <summary>Its name in Chinese.</summary>
    public Optional<string> NameZh { get; init; }

    /// <summary>Its name in English.</summary>
    public Optional<string> NameEn { get; init; }

    /// <summary>The heading that it is shown under, in capitals; CARE when not given.</summary>
    public Optional<string?> Group { get; init; }
}
