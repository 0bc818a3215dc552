using System.Text.Json;
using Map.Geodata.Features;
using Map.Geodata.Store.Changes;
using Map.GraphQL.Building;
using Map.GraphQL.Relay;

namespace Map.Api.Changes;

/// <summary>What was done at once to one feature, or which features an import created; kept for good.</summary>
[GraphQLName("Change")]
public sealed class LogEntry(Change change, LogImages images)
{
    [GraphQLIgnore]
    public long Key => change.Id;

    /// <summary>Unique over the log.</summary>
    [GraphQLType("ID!")]
    public string Id => GlobalId.Encode("Change", change.Id);

    /// <summary>When.</summary>
    public DateTimeOffset At => change.At;

    /// <summary>Who: a role, a key or a command, never a person.</summary>
    public string Actor => change.Actor;

    public FeatureKind Kind => change.Kind;

    public ChangeOperation Operation => change.Operation;

    /// <summary>The feature's id; null for an import.</summary>
    [GraphQLType("ID")]
    public string? FeatureId => change.FeatureId is { } id ? GlobalId.Encode(change.Kind.ToString(), id) : null;

    /// <summary>The feature's code at that time; null for an import.</summary>
    public string? Code => change.FeatureCode;

    /// <summary>How many features it is about.</summary>
    public long Count => change.ImportedIds is { } ids ? ids.Sum(range => range.UpperBound - range.LowerBound) : 1;

    /// <summary>What the feature was like, with its parts; null for a new one and for an import.</summary>
    public JsonElement? Before => images.Show(change.Kind, change.Before);

    /// <summary>What it was like afterwards; null for a deleted one and for an import.</summary>
    public JsonElement? After => images.Show(change.Kind, change.After);

    /// <summary>Names of the fields that differ, of a change.</summary>
    public IReadOnlyList<string> ChangedFields => LogImages.Differences(Before, After);
}
