namespace Map.Api.Coverage.States;

/// <summary>A list of stations in which each keeps its place, since what is computed for it is kept by that.</summary>
public static class StationList
{
    /// <summary>
    /// Some stations as they are now, or gone, in the list of all. New ones take the places of those that are gone: where stations
    /// come and go the list grows no longer than the most that there were at once.
    /// </summary>
    /// <param name="stations">All of them as they were; null where one is gone.</param>
    /// <param name="ids">Those that have changed, come or gone.</param>
    /// <param name="changed">Those of them that are there now.</param>
    public static List<StationSite?> Merge(IReadOnlyList<StationSite?> stations, IReadOnlyList<long> ids, IReadOnlyList<StationSite> changed)
    {
        var byId = changed.ToDictionary(s => s.Id);
        List<StationSite?> merged = [.. stations.Select(s => s is not null && ids.Contains(s.Id) ? byId.GetValueOrDefault(s.Id) : s)];
        var there = stations.OfType<StationSite>().Select(s => s.Id).ToHashSet();
        var added = new Queue<StationSite>(changed.Where(s => !there.Contains(s.Id)));
        for (var place = 0; place < merged.Count && added.Count > 0; place++) merged[place] ??= added.Dequeue();
        merged.AddRange(added);
        return merged;
    }
}
