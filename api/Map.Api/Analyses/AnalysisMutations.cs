using System.Text.Json;
using Map.Api.Editing;
using Map.Api.Jobs;
using Map.GraphQL.Building;

namespace Map.Api.Analyses;

[MutationType]
public sealed class AnalysisMutations
{
    /// <summary>
    /// Has a query answered in the background, which may take longer and cost more than a direct one: coverage of many grids with their
    /// curves, gaps, what-ifs, judgements, travel times, service circles, or anything else that can be queried, several at once. The job
    /// ANALYSIS does it; the answer is read by analysis(id) and kept for some days.
    /// </summary>
    /// <param name="query">The document, as it would be sent to this service.</param>
    /// <param name="operationName">Which of its operations is meant; not needed for the only one.</param>
    /// <param name="variables">An object by variable name.</param>
    [Error<AnalysisRefusedException>]
    public static async Task<JobView> StartAnalysisAsync(
        string query, AnalysisExecutor executor, JobOrders orders, CancellationToken cancel, string? operationName = null, object? variables = null)
    {
        var question = new AnalysisQuestion(query, operationName, variables is null ? null : JsonSerializer.SerializeToElement(variables));
        var errors = await executor.CheckAsync(question, cancel);
        if (errors.Count > 0) throw new AnalysisRefusedException([.. errors.Select(e => e.Message)]);
        return await orders.StartAsync(AnalysisJob.KindName, question.Write(), cancel);
    }
}

/// <summary>It is no query that can be answered: it isn't understood, isn't a query, or costs too much.</summary>
public sealed class AnalysisRefusedException(IReadOnlyList<string> reasons) : EditException(string.Join(" ", reasons))
{
    /// <summary>What was wrong, each in a sentence.</summary>
    public IReadOnlyList<string> Reasons { get; } = reasons;
}
