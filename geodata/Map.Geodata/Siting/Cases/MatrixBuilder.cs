using System.Runtime.InteropServices;
using Map.Analysis.Siting;

namespace Map.Geodata.Siting.Cases;

/// <summary>Writes a matrix site by site; the entries of a site may come in any order.</summary>
internal sealed class MatrixBuilder(int placeCount)
{
    private readonly List<int> _firstOut = [0];
    private readonly List<int> _places = [];
    private readonly List<int> _times = [];
    private bool _isSorted = true;

    public void Add(int place, int ms)
    {
        // Rows of one class of hours come in order; sorting them again would take longer than finding them.
        if (_places.Count > _firstOut[^1] && place < _places[^1]) _isSorted = false;
        _places.Add(place);
        _times.Add(ms);
    }

    public void EndSite()
    {
        if (!_isSorted) CollectionsMarshal.AsSpan(_places)[_firstOut[^1]..].Sort(CollectionsMarshal.AsSpan(_times)[_firstOut[^1]..]);
        _isSorted = true;
        _firstOut.Add(_places.Count);
    }

    public SiteMatrix Build() => new(placeCount, [.. _firstOut], [.. _places], [.. _times]);
}
