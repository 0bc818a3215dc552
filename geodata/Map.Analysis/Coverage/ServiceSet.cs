namespace Map.Analysis.Coverage;

/// <summary>A set of services by their numbers, which count from 0. Immutable; equal when it holds the same.</summary>
public sealed class ServiceSet : IEquatable<ServiceSet>
{
    private const int BitsPerWord = 64;

    // Without zeros at the end, so that equal sets have equal words.
    private readonly ulong[] _words;

    public ServiceSet(IEnumerable<int> services)
    {
        var words = new List<ulong>();
        foreach (var service in services)
        {
            while (words.Count <= service / BitsPerWord) words.Add(0);
            words[service / BitsPerWord] |= 1UL << (service % BitsPerWord);
        }

        _words = [.. words];
    }

    public static ServiceSet Empty { get; } = new([]);

    public bool Contains(int service) =>
        service / BitsPerWord < _words.Length && (_words[service / BitsPerWord] >> (service % BitsPerWord) & 1) != 0;

    public bool Equals(ServiceSet? other) => other is not null && _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => Equals(obj as ServiceSet);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var word in _words) hash.Add(word);
        return hash.ToHashCode();
    }
}
