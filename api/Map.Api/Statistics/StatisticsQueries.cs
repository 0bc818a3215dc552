using Map.Geodata.Features;
using Map.Geodata.Statistics;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;

namespace Map.Api.Statistics;

[QueryType]
public sealed class StatisticsQueries
{
    /// <summary>As many rows as a table for people has.</summary>
    private const int AssumedRows = 100;

    private const int MostKinds = 200;

    /// <summary>
    /// Figures by grid, category and period, ready to be turned into a table. What is unknown is counted beside the sums and never in them; "at
    /// least" and "about" stay with a sum.
    /// </summary>
    /// <param name="question">What is asked.</param>
    [Cost(20)]
    [ListSize(AssumedSize = AssumedRows, SizedFields = ["rows", "totals"])]
    public static async Task<StatisticsTable> GetStatisticsAsync(StatisticsInput question, StatisticsReader statistics, CancellationToken cancel) =>
        await StatisticsTable.ReadAsync(question, statistics, cancel);

    /// <summary>Grids in the order of one figure, those of which nothing is known last and without a rank.</summary>
    /// <param name="measure">What is counted or was reported, as statistics take it; told apart by nothing.</param>
    /// <param name="level">The level of the grids; DISTRICT when neither level nor grids are given.</param>
    /// <param name="within">The code of a grid; only grids below it, or itself, are told.</param>
    /// <param name="grids">The codes of the grids; all of the level when not given.</param>
    /// <param name="since">The first day, for what happens on days and for what was reported.</param>
    /// <param name="until">The last day.</param>
    /// <param name="leastFirst">Whether the least comes first.</param>
    /// <param name="first">So many of them.</param>
    [Cost(20)]
    [ListSize(SlicingArguments = ["first"], SlicingArgumentDefaultValue = AssumedRows, SizedFields = ["rows"])]
    public static async Task<Ranking> GetRankingAsync(
        string measure, StatisticsReader statistics, CancellationToken cancel, GridLevel? level = null, string? within = null, IReadOnlyList<string>? grids = null,
        DateOnly? since = null, DateOnly? until = null, bool leastFirst = false, int first = AssumedRows)
    {
        if (first < 1) throw StatisticsInput.Refuse($"first is {first}; it must be at least 1.");
        var table = await StatisticsTable.ReadAsync(
            new StatisticsInput { Measures = [measure], Level = level, Within = within, Grids = grids, Since = since, Until = until }, statistics, cancel);
        if (table.Rows.GroupBy(r => r.Grid!.Code).Any(g => g.Count() > 1)) throw StatisticsInput.Refuse($"\"{measure}\" has several figures a grid; leave out \"by=\".");
        var ranking = Ranking.Create(table.Rows, leastFirst);
        return ranking with { Rows = [.. ranking.Rows.Take(first)] };
    }

    /// <summary>Grids side by side, measure by measure: two to twelve of them, of whatever level.</summary>
    /// <param name="grids">Their codes.</param>
    /// <param name="measures">One to twelve things that are counted or were reported, as statistics take them.</param>
    /// <param name="since">The first day, for what happens on days and for what was reported.</param>
    /// <param name="until">The last day.</param>
    [Cost(20)]
    [ListSize(AssumedSize = StatisticsComparison.MostGrids, SizedFields = ["figures"])]
    public static async Task<StatisticsComparison> GetCompareGridsAsync(
        IReadOnlyList<string> grids, IReadOnlyList<string> measures, StatisticsReader statistics, CancellationToken cancel, DateOnly? since = null, DateOnly? until = null)
    {
        var codes = grids.Distinct().ToList();
        if (codes.Count is < StatisticsComparison.LeastGrids or > StatisticsComparison.MostGrids)
            throw StatisticsInput.Refuse($"grids names {codes.Count} grids; it must name from {StatisticsComparison.LeastGrids} to {StatisticsComparison.MostGrids}.");
        var table = await StatisticsTable.ReadAsync(new StatisticsInput { Measures = measures, Grids = codes, Since = since, Until = until }, statistics, cancel);
        return StatisticsComparison.Create(codes, table.Rows);
    }

    /// <summary>What is reported of grids, what is reported of most of them first.</summary>
    [ListSize(AssumedSize = AssumedRows)]
    public static Task<IReadOnlyList<ReportedKind>> GetReportedKindsAsync(ReportedKinds kinds, CancellationToken cancel) => kinds.ListAsync(MostKinds, cancel);
}
