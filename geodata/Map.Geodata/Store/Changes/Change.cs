using System.Text.Json;
using Map.Geodata.Features;
using NpgsqlTypes;

namespace Map.Geodata.Store.Changes;

/// <summary>
/// What one transaction did to one feature, or which features an import created. The store writes it by itself and keeps
/// it for good.
/// </summary>
public sealed class Change
{
    /// <summary>In the order in which changes were made.</summary>
    public long Id { get; init; }

    /// <summary>When the transaction began.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The transaction; together with <see cref="At"/> it groups what was changed at once.</summary>
    public ulong Transaction { get; init; }

    /// <summary>Who did it; a user of the database where nobody signed.</summary>
    public required string Actor { get; init; }
    public required FeatureKind Kind { get; init; }
    public required ChangeOperation Operation { get; init; }

    /// <summary>Null for an import, which is about many.</summary>
    public long? FeatureId { get; init; }
    public string? FeatureCode { get; init; }

    /// <summary>The row with its parts, by names of tables and columns; null where there was none.</summary>
    public JsonElement? Before { get; init; }
    public JsonElement? After { get; init; }

    /// <summary>The features that an import created.</summary>
    public NpgsqlRange<long>[]? ImportedIds { get; init; }
}
