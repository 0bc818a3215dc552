namespace Map.Analysis.Siting;

/// <summary>
/// Which site reaches which place in what time: a sparse matrix in flat arrays, by site. Pairs out of reach are absent. A place is
/// a row of demand: a cell, or a cell at an hour, or a cell in need of a service; the caller multiplies them out. Immutable.
/// </summary>
public sealed class SiteMatrix
{
    private readonly int[] _firstOut, _places, _timesMs;
    private readonly Lazy<SiteMatrix> _byPlace;

    /// <param name="placeCount">Places, including those that no site reaches.</param>
    /// <param name="firstOut">The entries of site s lie between firstOut[s] and firstOut[s + 1]; one longer than there are sites.</param>
    /// <param name="places">The place of each entry, ascending within a site.</param>
    /// <param name="timesMs">The travel time of each entry in milliseconds, from 0.</param>
    /// <exception cref="ArgumentException">The arrays do not fit each other.</exception>
    public SiteMatrix(int placeCount, int[] firstOut, int[] places, int[] timesMs)
        : this(placeCount, firstOut, places, timesMs, isChecked: false)
    {
    }

    private SiteMatrix(int placeCount, int[] firstOut, int[] places, int[] timesMs, bool isChecked)
    {
        (PlaceCount, _firstOut, _places, _timesMs) = (placeCount, firstOut, places, timesMs);
        if (!isChecked) Check();
        _byPlace = new Lazy<SiteMatrix>(Transpose);
    }

    public int SiteCount => _firstOut.Length - 1;

    public int PlaceCount { get; }

    /// <summary>Pairs of a site and a place that it reaches.</summary>
    public int EntryCount => _places.Length;

    /// <summary>The places that a site reaches, ascending.</summary>
    public ReadOnlySpan<int> PlacesOf(int site) => _places.AsSpan(_firstOut[site].._firstOut[site + 1]);

    /// <summary>Milliseconds to each of <see cref="PlacesOf"/>.</summary>
    public ReadOnlySpan<int> TimesOf(int site) => _timesMs.AsSpan(_firstOut[site].._firstOut[site + 1]);

    /// <summary>The sites that reach a place, ascending. The first call turns the matrix round and keeps that.</summary>
    public ReadOnlySpan<int> SitesOf(int place) => _byPlace.Value.PlacesOf(place);

    /// <summary>Milliseconds from each of <see cref="SitesOf"/>.</summary>
    public ReadOnlySpan<int> TimesTo(int place) => _byPlace.Value.TimesOf(place);

    /// <summary>The matrix of a table without gaps: [site, place] in milliseconds; a negative time is out of reach.</summary>
    public static SiteMatrix FromTable(int[,] timesMs)
    {
        var (firstOut, places, times) = (new int[timesMs.GetLength(0) + 1], new List<int>(), new List<int>());
        for (var site = 0; site < timesMs.GetLength(0); site++)
        {
            for (var place = 0; place < timesMs.GetLength(1); place++)
            {
                if (timesMs[site, place] < 0) continue;
                places.Add(place);
                times.Add(timesMs[site, place]);
            }

            firstOut[site + 1] = places.Count;
        }

        return new SiteMatrix(timesMs.GetLength(1), firstOut, [.. places], [.. times]);
    }

    private SiteMatrix Transpose()
    {
        var firstOut = new int[PlaceCount + 1];
        foreach (var place in _places) firstOut[place + 1]++;
        for (var place = 0; place < PlaceCount; place++) firstOut[place + 1] += firstOut[place];
        var (next, sites, times) = (firstOut.AsSpan(0, PlaceCount).ToArray(), new int[EntryCount], new int[EntryCount]);
        for (var site = 0; site < SiteCount; site++)
        {
            for (var entry = _firstOut[site]; entry < _firstOut[site + 1]; entry++)
            {
                var at = next[_places[entry]]++;
                (sites[at], times[at]) = (site, _timesMs[entry]);
            }
        }

        return new SiteMatrix(SiteCount, firstOut, sites, times, isChecked: true);
    }

    private void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(PlaceCount, "placeCount");
        if (_firstOut.Length == 0 || _firstOut[0] != 0 || _firstOut[^1] != _places.Length || _timesMs.Length != _places.Length)
            throw new ArgumentException($"The matrix of sites and places has {_places.Length} places, {_timesMs.Length} times and {_firstOut.Length} offsets, which don't fit.");
        for (var site = 0; site < SiteCount; site++)
        {
            if (_firstOut[site + 1] < _firstOut[site]) throw new ArgumentException($"Site {site} ends before it begins.");
        }

        for (var site = 0; site < SiteCount; site++) CheckRow(site);
    }

    private void CheckRow(int site)
    {
        var previous = -1;
        for (var entry = _firstOut[site]; entry < _firstOut[site + 1]; entry++)
        {
            if (_places[entry] <= previous || _places[entry] >= PlaceCount)
                throw new ArgumentException($"Site {site} has place {_places[entry]} after {previous}; places ascend and lie below {PlaceCount}.");
            if (_timesMs[entry] < 0) throw new ArgumentException($"Site {site} reaches place {_places[entry]} in {_timesMs[entry]} ms.");
            previous = _places[entry];
        }
    }
}
