using Map.Geodata.Features;
using Map.GraphQL.Building;
using Map.GraphQL.Relay;

namespace Map.Api.Changes;

/// <summary>What happened to a feature, or that many have changed.</summary>
public enum FeatureEventKind
{
    /// <summary>It is new.</summary>
    Create,

    /// <summary>It has changed.</summary>
    Update,

    /// <summary>It is gone.</summary>
    Delete,

    /// <summary>It is back.</summary>
    Restore,

    /// <summary>It came with others in one go. Without an id: more than 200 of them.</summary>
    Import,

    /// <summary>Changes may have been missed: read again what you show.</summary>
    Missed,
}

/// <summary>Something that happened to the features of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Event">What happened.</param>
/// <param name="Id">To which feature; null for many.</param>
/// <param name="Code">Its code; null for many.</param>
/// <param name="At">When this process was told.</param>
public sealed record FeatureEvent(FeatureKind Kind, FeatureEventKind Event, long? Id, string? Code, DateTimeOffset At);

/// <summary>What every subscription to changes tells.</summary>
public abstract class FeatureChange(FeatureEvent change)
{
    /// <summary>What happened.</summary>
    public FeatureEventKind Operation => change.Event;

    /// <summary>The feature; null where many have changed.</summary>
    [GraphQLType("ID")]
    public string? Id => Key is { } key ? GlobalId.Encode(change.Kind.ToString(), key) : null;

    /// <summary>The feature's code; null where many have changed.</summary>
    public string? Code => change.Code;

    /// <summary>When it was told, a moment after the commit.</summary>
    public DateTimeOffset At => change.At;

    [GraphQLIgnore]
    public long? Key => change.Id;
}
