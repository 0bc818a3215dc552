using System.Collections.Concurrent;

namespace Map.Geodata.Opening;

/// <summary>
/// Texts of opening hours that have been read before: many places share few of them. A text never changes its meaning, so nothing
/// is ever stale; when too many have come together all are forgotten, which costs reading them again.
/// </summary>
public sealed class KnownHours
{
    private const int Kept = 20_000;

    private readonly ConcurrentDictionary<string, OpeningHours?> _known = new(StringComparer.Ordinal);

    /// <summary>What holds at a place at a moment; unknown without hours, or with hours that can't be read.</summary>
    public OpeningState StateAt(string? text, DateTimeOffset moment, Surroundings where) => text is null
        ? new OpeningState(OpeningStatus.Unknown, "the hours are not known")
        : Find(text)?.StateAt(moment, where) ?? new OpeningState(OpeningStatus.Unknown, "the hours can't be read");

    /// <summary>Null for what isn't opening hours.</summary>
    public OpeningHours? Find(string text)
    {
        if (_known.TryGetValue(text, out var known)) return known;
        if (_known.Count >= Kept) _known.Clear();
        return _known.GetOrAdd(text, static t => OpeningHours.Find(t, out _));
    }
}
