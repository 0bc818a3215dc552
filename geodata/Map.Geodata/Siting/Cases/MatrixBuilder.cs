using Map.Analysis.Siting;

namespace Map.Geodata.Siting.Cases;

/// <summary>Writes a matrix site by site; the entries of a site may come in any order.</summary>
internal sealed class MatrixBuilder(int placeCount)
{
    private readonly List<int> _firstOut = [0];
    private readonly List<int> _places = [];
    private readonly List<int> _times = [];
    private readonly List<(int Place, int Ms)> _row = [];

    public void Add(int place, int ms) => _row.Add((place, ms));

    public void EndSite()
    {
        _row.Sort();
        foreach (var (place, ms) in _row)
        {
            _places.Add(place);
            _times.Add(ms);
        }

        _row.Clear();
        _firstOut.Add(_places.Count);
    }

    public SiteMatrix Build() => new(placeCount, [.. _firstOut], [.. _places], [.. _times]);
}
