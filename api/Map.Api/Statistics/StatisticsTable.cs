using Map.Geodata.Statistics;
using Map.GraphQL.Building;

namespace Map.Api.Statistics;

/// <summary>Figures, each with what it is of.</summary>
/// <param name="Rows">Measure by measure, grid by grid, the earliest period first.</param>
/// <param name="Totals">The sums over all grids, of measures whose figures may be added up.</param>
[GraphQLName("Statistics")]
public sealed record StatisticsTable(IReadOnlyList<StatisticsRow> Rows, IReadOnlyList<StatisticsRow> Totals)
{
    /// <exception cref="GraphQL.Execution.GraphQLException">The question makes no sense.</exception>
    internal static async Task<StatisticsTable> ReadAsync(StatisticsInput input, StatisticsReader statistics, CancellationToken cancel)
    {
        try
        {
            var question = input.ToQuestion();
            var rows = await statistics.ListAsync(question, cancel);
            return new StatisticsTable(rows, StatisticsTotals.Of(question, rows));
        }
        catch (StatisticsException e)
        {
            throw StatisticsInput.Refuse(e.Message);
        }
    }
}
