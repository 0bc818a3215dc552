using System.Text.Json;
using System.Text.Json.Serialization;
using Map.Geodata.Features;

namespace Map.Geodata.Store.Changes;

/// <summary>Features have changed, in this process or in any other. Told after the commit.</summary>
/// <param name="Kind">Of which kind; null when changes may have been missed, of any kind.</param>
/// <param name="Operation">What was done; null when changes may have been missed.</param>
/// <param name="Ids">Which features; null for more than 200, or when changes may have been missed.</param>
public sealed record ChangeNotice(FeatureKind? Kind, ChangeOperation? Operation, IReadOnlyList<long>? Ids)
{
    /// <summary>The connection was lost for a while, the reader was too slow, or streets are new: read again what you show.</summary>
    public static ChangeNotice Missed { get; } = new(null, null, null);

    public bool IsMissed => Kind is null;

    internal static ChangeNotice Parse(string payload)
    {
        Payload read = JsonSerializer.Deserialize<Payload>(payload)!;
        return read.Kind is null ? Missed : new(UpperSnake.Get<FeatureKind>(read.Kind), UpperSnake.Get<ChangeOperation>(read.Operation!), read.Ids);
    }

    private sealed record Payload(
        [property: JsonPropertyName("kind")] string? Kind, [property: JsonPropertyName("operation")] string? Operation, [property: JsonPropertyName("ids")] long[]? Ids);
}
