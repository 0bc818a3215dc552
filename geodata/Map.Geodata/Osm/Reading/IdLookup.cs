namespace Map.Geodata.Osm.Reading;

/// <summary>Finds the numbers of many ids in ascending ids, when neighbouring questions have neighbouring answers.</summary>
/// <remarks>
/// A way's nodes were mostly made together, so their ids lie together: the search doubles its step away from the
/// previous answer and then halves inside the last step.
/// </remarks>
internal ref struct IdLookup(ReadOnlySpan<long> ids)
{
    private readonly ReadOnlySpan<long> _ids = ids;
    private int _last;

    /// <returns>The number, or <see cref="OsmElements.Missing"/>.</returns>
    public int Find(long id)
    {
        if (_ids.IsEmpty)
            return OsmElements.Missing;

        var (low, high) = _ids[_last] <= id ? GallopUp(id) : GallopDown(id);
        int found = _ids[low..high].BinarySearch(id);
        _last = Math.Min(low + (found < 0 ? ~found : found), _ids.Length - 1);
        return found < 0 ? OsmElements.Missing : low + found;
    }

    private readonly (int Low, int High) GallopUp(long id)
    {
        int low = _last;
        int step = 1;
        while (low + step < _ids.Length && _ids[low + step] <= id)
        {
            low += step;
            step *= 2;
        }

        return (low, Math.Min(low + step, _ids.Length));
    }

    private readonly (int Low, int High) GallopDown(long id)
    {
        int high = _last;
        int step = 1;
        while (high - step > 0 && _ids[high - step] > id)
        {
            high -= step;
            step *= 2;
        }

        return (Math.Max(high - step, 0), high);
    }
}
