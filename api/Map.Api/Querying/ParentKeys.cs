namespace Map.Api.Querying;

/// <summary>The keys by which a relation is read for many parents: each once, whoever shares it.</summary>
internal sealed class ParentKeys
{
    private readonly int[] _indexes;
    private readonly Dictionary<object, int> _byKey = [];

    public ParentKeys(Column near, IReadOnlyList<object> parents)
    {
        _indexes = new int[parents.Count];
        for (var i = 0; i < parents.Count; i++)
        {
            if (near.Get(parents[i]) is not { } key) _indexes[i] = -1;
            else if (_byKey.TryGetValue(key, out var known)) _indexes[i] = known;
            else _byKey.Add(key, _indexes[i] = _byKey.Count);
        }

        Distinct = Array.CreateInstance(near.ProviderType, _byKey.Count);
        foreach (var (key, index) in _byKey) Distinct.SetValue(key, index);
    }

    /// <summary>An array of the column's type, as a parameter takes it.</summary>
    public Array Distinct { get; }

    public int IndexOf(object key) => _byKey[key];

    /// <summary>An empty list for each distinct key.</summary>
    public List<TItem>[] Lists<TItem>()
    {
        var lists = new List<TItem>[Distinct.Length];
        for (var i = 0; i < lists.Length; i++) lists[i] = [];
        return lists;
    }

    /// <summary>One answer for each parent, from the index of its key; -1 where it has none.</summary>
    public IReadOnlyList<object?> Answer(Func<int, object?> answer) => Array.ConvertAll(_indexes, i => answer(i));
}
