using Map.Analysis.Reach;

namespace Map.Analysis.Coverage;

/// <summary>
/// Who is reached in every area at every hour, for one question. Immutable. After a change of a few stations the next state is
/// made from this one: only places that such a station reaches, or has reached, are counted again.
/// </summary>
public sealed class CoverageState
{
    private readonly ulong[][] _needs;
    private readonly PlaceLevels _reached;
    private readonly AreaTotals _totals;

    private CoverageState(CoverageDemand demand, TravelTimeTable table, ReachQuestion question, ulong[][] needs, PlaceLevels reached, AreaTotals totals) =>
        (Demand, Table, Question, _needs, _reached, _totals) = (demand, table, question, needs, reached, totals);

    public CoverageDemand Demand { get; }

    public TravelTimeTable Table { get; }

    public ReachQuestion Question { get; }

    /// <summary>Counts everything.</summary>
    /// <param name="demand">Who is where.</param>
    /// <param name="table">Who reaches which station, at least up to the question's limit.</param>
    /// <param name="stations">What the table's stations offer.</param>
    /// <param name="question">When a place counts as reached.</param>
    /// <param name="cancel">Ends it.</param>
    public static CoverageState Compute(
        CoverageDemand demand, TravelTimeTable table, IReadOnlyList<StationOffer> stations, ReachQuestion question, CancellationToken cancel = default)
    {
        if (table.PlaceCount != demand.PlaceCount) throw new ArgumentException("The table is about other places.", nameof(table));
        if (table.StationCount != stations.Count) throw new ArgumentException("The table is about other stations.", nameof(table));
        if (question.LimitMs > table.LimitMs) throw new ArgumentException("The table ends before the question's limit.", nameof(question));
        var needs = question.HoursByNeed(stations);
        var reached = PlaceLevels.Count(table, needs, question.LimitMs, question.Levels, cancel);
        return new CoverageState(demand, table, question, needs, reached, AreaTotals.Sum(demand, reached, cancel));
    }

    /// <summary>The state of the same question after stations have changed. New ones stand behind those that there were.</summary>
    /// <param name="table">With another row for each station that has moved, an empty one for each that is gone, and rows for new ones.</param>
    /// <param name="stations">What they offer now.</param>
    /// <param name="cancel">Ends it.</param>
    public CoverageState Update(TravelTimeTable table, IReadOnlyList<StationOffer> stations, CancellationToken cancel = default) =>
        UpdateAll([this], table, stations, cancel)[0];

    /// <summary>The same for several questions about the same demand, in their order: what they share is done once.</summary>
    public static CoverageState[] UpdateAll(
        IReadOnlyList<CoverageState> states, TravelTimeTable table, IReadOnlyList<StationOffer> stations, CancellationToken cancel = default)
    {
        var needs = states.Select(s => s.Question.HoursByNeed(stations)).ToList();
        var touched = new bool[table.PlaceCount];
        for (var i = 0; i < states.Count; i++) states[i].Touch(table, needs[i], touched);
        var places = Marked(touched);
        var compact = table.Only(places);
        var updated = new CoverageState[states.Count];
        Parallel.For(0, updated.Length, new ParallelOptions { CancellationToken = cancel }, i => updated[i] = states[i].Recount(table, needs[i], places, compact, cancel));
        return updated;
    }

    /// <summary>Who is reached in an area in an hour of a day by at least so many stations, from 1 to the question's levels.</summary>
    public AreaCoverage Of(int area, DayType day, int hour, int stations)
    {
        var at = HourSet.IndexOf(day, hour);
        var sums = _totals[area, stations];
        return new AreaCoverage(
            Demand.PlacesIn(area), (int)sums.Places[at],
            Demand.CountResidents(area, sums.Residents[at]), Demand.CountCouriers(area, at, sums.Couriers[at]));
    }

    /// <summary>Whether a place is reached in an hour by at least so many stations.</summary>
    public bool IsReached(int place, DayType day, int hour, int stations) => HourSet.Contains(_reached[place, stations], day, hour);

    /// <summary>Whether every figure of an area, at every hour, is the same as in another state of the same question.</summary>
    public bool IsSame(CoverageState other, int area) =>
        Enumerable.Range(1, Question.Levels).All(stations => _totals[area, stations].Equals(other._totals[area, stations]));

    /// <summary>For each thing that must be within reach, the numbers of the stations that have it in an hour of a day.</summary>
    public IEnumerable<IReadOnlyList<int>> NeedsIn(DayType day, int hour) => _needs.Select(hours =>
        (IReadOnlyList<int>)[.. Enumerable.Range(0, hours.Length).Where(station => HourSet.Contains(hours[station], day, hour))]);

    private CoverageState Recount(TravelTimeTable table, ulong[][] needs, int[] places, TravelTimeTable compact, CancellationToken cancel)
    {
        if (places.Length == 0) return new CoverageState(Demand, table, Question, needs, _reached, _totals);
        var reached = _reached.With(places, PlaceLevels.Count(compact, needs, Question.LimitMs, Question.Levels, cancel));
        return new CoverageState(Demand, table, Question, needs, reached, _totals.With(places, _reached, reached));
    }

    /// <summary>Marks the places in reach of a station that has moved, come, gone or changed what it offers when.</summary>
    private void Touch(TravelTimeTable table, ulong[][] needs, bool[] touched)
    {
        for (var station = 0; station < Math.Max(Table.StationCount, table.StationCount); station++)
        {
            var before = RowOf(Table, station);
            var now = RowOf(table, station);
            if (before == now && SameHours(needs, station)) continue;
            if (Counts(_needs, station)) Touch(before, touched);
            if (Counts(needs, station)) Touch(now, touched);
        }
    }

    /// <summary>The places that are marked, in order.</summary>
    private static int[] Marked(bool[] touched)
    {
        var places = new List<int>();
        for (var place = 0; place < touched.Length; place++)
        {
            if (touched[place]) places.Add(place);
        }

        return [.. places];
    }

    private bool SameHours(ulong[][] needs, int station)
    {
        for (var need = 0; need < needs.Length; need++)
        {
            if (HoursOf(_needs[need], station) != HoursOf(needs[need], station)) return false;
        }

        return true;
    }

    private static bool Counts(ulong[][] needs, int station) => needs.Any(hours => HoursOf(hours, station) != HourSet.None);

    private static ulong HoursOf(ulong[] hours, int station) => station < hours.Length ? hours[station] : HourSet.None;

    private static ReadOnlySpan<TravelTime> RowOf(TravelTimeTable table, int station) => station < table.StationCount ? table[station] : [];

    private void Touch(ReadOnlySpan<TravelTime> row, bool[] touched)
    {
        foreach (var entry in row) touched[entry.Place] |= entry.Ms <= Question.LimitMs;
    }
}
