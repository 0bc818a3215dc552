using Map.Api.Editing;
using Map.Geodata.Features;

namespace Map.Api.Matching;

/// <summary>Only needs are paired with resources.</summary>
public sealed class NotANeedException(CaseKind kind) : EditException($"The case is a {UpperSnake.Write(kind)}; only a NEED is paired with a resource.")
{
    /// <summary>What it is.</summary>
    public CaseKind Kind { get; } = kind;
}

/// <summary>The need waits for nothing any more.</summary>
public sealed class SettledNeedException(CaseStatus status) : EditException($"The need is {UpperSnake.Write(status)}: it waits for nothing any more.")
{
    /// <summary>Its status.</summary>
    public CaseStatus Status { get; } = status;
}

/// <summary>A project that isn't cancelled pairs the two already.</summary>
public sealed class AlreadyPairedException(string project) : EditException($"The project {project} pairs the two already; cancel it first.")
{
    /// <summary>The project's code.</summary>
    public string Project { get; } = project;
}
