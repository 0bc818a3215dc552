namespace Map.Analysis.Siting.Covering;

/// <summary>Rows of a model as they are found; those of the same sites, need and group become one.</summary>
internal sealed class RowList
{
    private readonly List<int> _firstOut = [0];
    private readonly List<double> _rewards = [], _people = [];
    private readonly List<int> _needs = [], _groups = [];
    private int[] _sites = new int[1024];

    // The first row of each hash, and the next of the same hash behind it.
    private readonly Dictionary<ulong, int> _rowOfHash = [];
    private readonly List<int> _nextOfHash = [];

    public int Count => _rewards.Count;

    public double[] Rewards => [.. _rewards];

    public double[] People => [.. _people];

    public int[] Needs => [.. _needs];

    public int[] Groups => [.. _groups];

    public SparseRows Sites => new([.. _firstOut], _sites.AsSpan(0, _firstOut[^1]).ToArray());

    /// <summary>Adds a row, or its reward and people to the one that is like it.</summary>
    public void Add(ReadOnlySpan<int> sites, int need, int group, double reward, double people)
    {
        var hash = HashOf(sites, need, group);
        ref var first = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_rowOfHash, hash, out var exists);
        for (var row = exists ? first : -1; row >= 0; row = _nextOfHash[row])
        {
            if (_needs[row] != need || _groups[row] != group || !SitesOf(row).SequenceEqual(sites)) continue;
            _rewards[row] += reward;
            _people[row] += people;
            return;
        }

        _nextOfHash.Add(exists ? first : -1);
        first = Count;
        Append(sites);
        _needs.Add(need);
        _groups.Add(group);
        _rewards.Add(reward);
        _people.Add(people);
    }

    private ReadOnlySpan<int> SitesOf(int row) => _sites.AsSpan(_firstOut[row].._firstOut[row + 1]);

    private void Append(ReadOnlySpan<int> sites)
    {
        var used = _firstOut[^1];
        if (used + sites.Length > _sites.Length) Array.Resize(ref _sites, Math.Max(used + sites.Length, _sites.Length + (_sites.Length / 2)));
        sites.CopyTo(_sites.AsSpan(used));
        _firstOut.Add(used + sites.Length);
    }

    /// <summary>FNV-1a over words instead of bytes, stirred at the end.</summary>
    private static ulong HashOf(ReadOnlySpan<int> sites, int need, int group)
    {
        var hash = 14695981039346656037UL;
        foreach (var site in sites) hash = (hash ^ (uint)site) * 1099511628211UL;
        hash = (((hash ^ (uint)need) * 1099511628211UL) ^ (uint)group) * 1099511628211UL;
        return hash ^ (hash >> 29);
    }
}
