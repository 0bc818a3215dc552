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

    private CoverageState(CoverageDemand demand, TravelTimesByHour times, ReachQuestion question, ulong[][] needs, PlaceLevels reached, AreaTotals totals) =>
        (Demand, Times, Question, _needs, _reached, _totals) = (demand, times, question, needs, reached, totals);

    public CoverageDemand Demand { get; }

    /// <summary>Who reaches which station at which hours.</summary>
    public TravelTimesByHour Times { get; }

    public ReachQuestion Question { get; }

    /// <summary>Counts everything.</summary>
    /// <param name="demand">Who is where.</param>
    /// <param name="times">Who reaches which station in which hours, at least up to the question's limit.</param>
    /// <param name="stations">What these stations offer.</param>
    /// <param name="question">When a place counts as reached.</param>
    /// <param name="cancel">Ends it.</param>
    public static CoverageState Compute(
        CoverageDemand demand, TravelTimesByHour times, IReadOnlyList<StationOffer> stations, ReachQuestion question, CancellationToken cancel = default)
    {
        if (times.PlaceCount != demand.PlaceCount) throw new ArgumentException("The travel times are about other places.", nameof(times));
        if (times.StationCount != stations.Count) throw new ArgumentException("The travel times are about other stations.", nameof(times));
        if (question.LimitMs > times.LimitMs) throw new ArgumentException("The travel times end before the question's limit.", nameof(question));
        var needs = question.HoursByNeed(stations);
        var reached = PlaceLevels.Count(times, needs, question.LimitMs, question.Levels, cancel);
        return new CoverageState(demand, times, question, needs, reached, AreaTotals.Sum(demand, reached, cancel));
    }

    /// <summary>The state of the same question after stations have changed. A new one stands behind those that there were, or where one is gone.</summary>
    /// <param name="times">
    /// At the same hours as before, with another row for each station that has moved, an empty one for each that is gone, and rows for
    /// new ones.
    /// </param>
    /// <param name="stations">What they offer now.</param>
    /// <param name="cancel">Ends it.</param>
    public CoverageState Update(TravelTimesByHour times, IReadOnlyList<StationOffer> stations, CancellationToken cancel = default) =>
        UpdateAll([this], times, stations, cancel)[0];

    /// <summary>The same for several questions about the same demand, in their order: what they share is done once.</summary>
    public static CoverageState[] UpdateAll(
        IReadOnlyList<CoverageState> states, TravelTimesByHour times, IReadOnlyList<StationOffer> stations, CancellationToken cancel = default)
    {
        var needs = states.Select(s => s.Question.HoursByNeed(stations)).ToList();
        var touched = new bool[times.PlaceCount];
        for (var i = 0; i < states.Count; i++) states[i].Touch(times, needs[i], touched);
        var places = Marked(touched);
        var compact = times.Only(places);
        var updated = new CoverageState[states.Count];
        Parallel.For(0, updated.Length, new ParallelOptions { CancellationToken = cancel }, i => updated[i] = states[i].Recount(times, needs[i], places, compact, cancel));
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

    /// <summary>Whether a place is reached at any hour at all by at least so many stations.</summary>
    public bool IsEverReached(int place, int stations) => _reached[place, stations] != HourSet.None;

    /// <summary>Whether every figure of an area, at every hour, is the same as in another state of the same question.</summary>
    public bool IsSame(CoverageState other, int area) =>
        Enumerable.Range(1, Question.Levels).All(stations => _totals[area, stations].Equals(other._totals[area, stations]));

    /// <summary>For each thing that must be within reach, the numbers of the stations that have it in an hour of a day.</summary>
    public IEnumerable<IReadOnlyList<int>> NeedsIn(DayType day, int hour) => _needs.Select(hours =>
        (IReadOnlyList<int>)[.. Enumerable.Range(0, hours.Length).Where(station => HourSet.Contains(hours[station], day, hour))]);

    private CoverageState Recount(TravelTimesByHour times, ulong[][] needs, int[] places, TravelTimesByHour compact, CancellationToken cancel)
    {
        if (places.Length == 0) return new CoverageState(Demand, times, Question, needs, _reached, _totals);
        var reached = _reached.With(places, PlaceLevels.Count(compact, needs, Question.LimitMs, Question.Levels, cancel));
        return new CoverageState(Demand, times, Question, needs, reached, _totals.With(places, _reached, reached));
    }

    /// <summary>Marks the places in reach of a station that has moved, come, gone or changed what it offers when.</summary>
    private void Touch(TravelTimesByHour times, ulong[][] needs, bool[] touched)
    {
        for (var i = 0; i < Times.Tables.Count; i++) Touch(Times.Tables[i], times.Tables[i], needs, touched);
    }

    private void Touch(HourlyTable old, HourlyTable current, ulong[][] needs, bool[] touched)
    {
        if (old.Hours != current.Hours) throw new ArgumentException("The travel times hold at other hours than those before.");
        for (var station = 0; station < Math.Max(old.Table.StationCount, current.Table.StationCount); station++)
        {
            var before = RowOf(old.Table, station);
            var now = RowOf(current.Table, station);
            if (before == now && SameHours(needs, station, current.Hours)) continue;
            if (Counts(_needs, station, old.Hours)) Touch(before, touched);
            if (Counts(needs, station, current.Hours)) Touch(now, touched);
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

    private bool SameHours(ulong[][] needs, int station, ulong within)
    {
        for (var need = 0; need < needs.Length; need++)
        {
            if (((HoursOf(_needs[need], station) ^ HoursOf(needs[need], station)) & within) != HourSet.None) return false;
        }

        return true;
    }

    private static bool Counts(ulong[][] needs, int station, ulong within) => needs.Any(hours => (HoursOf(hours, station) & within) != HourSet.None);

    private static ulong HoursOf(ulong[] hours, int station) => station < hours.Length ? hours[station] : HourSet.None;

    private static ReadOnlySpan<TravelTime> RowOf(TravelTimeTable table, int station) => station < table.StationCount ? table[station] : [];

    private void Touch(ReadOnlySpan<TravelTime> row, bool[] touched)
    {
        foreach (var entry in row) touched[entry.Place] |= entry.Ms <= Question.LimitMs;
    }
}
