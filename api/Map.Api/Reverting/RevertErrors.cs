using Map.Api.Editing;
using Map.Geodata.Features;

namespace Map.Api.Reverting;

/// <summary>There is no such change.</summary>
public sealed class UnknownChangeException() : EditException("There is no such change, or it is not yours to see.");

/// <summary>The change is an import of many features at once.</summary>
public sealed class ImportStaysException(FeatureKind kind, long count)
    : EditException($"An import of {count} {UpperSnake.Write(kind)} is not taken back at once: delete what is wrong of it, or import the former file.")
{
    /// <summary>Of which kind the features are.</summary>
    public FeatureKind Kind { get; } = kind;

    /// <summary>How many they are.</summary>
    public long Count { get; } = count;
}

/// <summary>The feature has changed since, so that taking the change back would take that away as well.</summary>
public sealed class ChangedSinceException(string actor, DateTimeOffset at)
    : EditException($"{actor} has changed the feature since, at {at:u}: take that back first, or edit the feature.")
{
    /// <summary>Who changed it last: a role, a key or a command, never a person.</summary>
    public string Actor { get; } = actor;

    /// <summary>When.</summary>
    public DateTimeOffset At { get; } = at;
}
