namespace Map.GraphQL.Validation.Rules;

/// <summary>Remembers which pairs were compared. Compared as possibly present together, a pair needs no comparing as exclusive.</summary>
internal sealed class ComparedPairs
{
    private readonly Dictionary<(object, string), bool> _pairs = [];

    /// <summary>False if the pair was compared already, at least as strictly.</summary>
    public bool Add(object left, string right, bool areExclusive)
    {
        if (_pairs.TryGetValue((left, right), out var comparedAsExclusive) && (areExclusive || !comparedAsExclusive))
            return false;
        _pairs[(left, right)] = areExclusive;
        return true;
    }

    public bool AddUnordered(string left, string right, bool areExclusive) =>
        string.CompareOrdinal(left, right) < 0 ? Add(left, right, areExclusive) : Add(right, left, areExclusive);
}
