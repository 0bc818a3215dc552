namespace Map.Analysis.Coverage;

/// <summary>Who is reached in each area, by hour and by how many stations at least.</summary>
internal sealed class AreaTotals
{
    private const int FiguresPerHour = 3;

    private readonly CoverageDemand _demand;
    private readonly int _levels;

    // One array an area; those without a change are shared.
    private readonly long[][] _sums;

    private AreaTotals(CoverageDemand demand, int levels, long[][] sums) => (_demand, _levels, _sums) = (demand, levels, sums);

    /// <summary>The sums of an area over what at least so many stations reach, from 1.</summary>
    public HourSums this[int area, int stations]
    {
        get
        {
            var sums = _sums[area].AsSpan((stations - 1) * FiguresPerHour * HourSet.Count, FiguresPerHour * HourSet.Count);
            return new HourSums(sums[..HourSet.Count], sums.Slice(HourSet.Count, HourSet.Count), sums[(2 * HourSet.Count)..]);
        }
    }

    /// <summary>Sums each area from its own places and from the areas below it.</summary>
    public static AreaTotals Sum(CoverageDemand demand, PlaceLevels reached, CancellationToken cancel)
    {
        var totals = new AreaTotals(demand, reached.Levels, new long[demand.AreaCount][]);
        Parallel.For(0, demand.AreaCount, new ParallelOptions { CancellationToken = cancel }, area =>
        {
            totals._sums[area] = new long[reached.Levels * FiguresPerHour * HourSet.Count];
            totals.SumPlaces(area, reached);
        });
        for (var area = demand.AreaCount - 1; area > 0; area--)
        {
            if (demand.ParentOf(area) is not CoverageDemand.NoParent and var above) totals.AddArea(above, area);
        }

        return totals;
    }

    /// <summary>The same after some places are reached otherwise: only what they have gained and lost is counted.</summary>
    public AreaTotals With(int[] places, PlaceLevels before, PlaceLevels now)
    {
        var totals = new AreaTotals(_demand, _levels, (long[][])_sums.Clone());
        foreach (var place in places)
        {
            for (var stations = 1; stations <= _levels; stations++)
            {
                var (old, current) = (before[place, stations], now[place, stations]);
                if (old != current) totals.Change(place, stations, gained: current & ~old, lost: old & ~current, shared: _sums);
            }
        }

        return totals;
    }

    private void SumPlaces(int area, PlaceLevels reached)
    {
        for (var stations = 1; stations <= _levels; stations++)
            this[area, stations].AddAll(_demand, _demand.PlacesDirectlyIn(area), reached, stations);
    }

    private void AddArea(int above, int below)
    {
        for (var stations = 1; stations <= _levels; stations++) this[above, stations].Add(this[below, stations]);
    }

    private void Change(int place, int stations, ulong gained, ulong lost, long[][] shared)
    {
        foreach (var smallest in _demand.AreasOf(place))
        {
            for (var area = smallest; area != CoverageDemand.NoParent; area = _demand.ParentOf(area))
            {
                if (_sums[area] == shared[area]) _sums[area] = (long[])shared[area].Clone();
                this[area, stations].Add(_demand, place, gained, 1);
                this[area, stations].Add(_demand, place, lost, -1);
            }
        }
    }
}
