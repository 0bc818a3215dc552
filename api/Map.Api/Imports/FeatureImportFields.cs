using System.Text.Json;
using Map.Api.Jobs;
using Map.Geodata.Import.Rejections;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;
using Npgsql;

namespace Map.Api.Imports;

[ExtendObjectType<JobView>]
public sealed class FeatureImportFields
{
    private const int Most = 500;

    /// <summary>What an import of features did; null for other jobs, and before it is done.</summary>
    public static FeatureImportReport? GetImport([Parent] JobView job) =>
        job is { Kind: FeatureImportJob.KindName, Result: { } result } ? result.Deserialize<FeatureImportReport>(FeatureImportJob.Json) : null;

    /// <summary>
    /// The rows that an import of features has rejected, by their number; none for other jobs. All of them are in the job's
    /// rejectedFile.
    /// </summary>
    /// <param name="first">At most so many, up to 500.</param>
    /// <param name="after">Only rows with a larger number.</param>
    [ListSize(SlicingArguments = ["first"])]
    public static async Task<IReadOnlyList<ImportRemark>> GetRejectedRowsAsync(
        [Parent] JobView job, NpgsqlDataSource store, CancellationToken cancel, int first = 100, long after = 0)
    {
        if (first is < 1 or > Most) throw new GraphQLException($"rejectedRows shows from 1 to {Most} rows.", ErrorCodes.TooManyItems);
        List<ImportRemark> rows = [];
        await foreach (var row in RejectionReader.ReadAsync(store, job.Key, after, first, cancel)) rows.Add(ImportRemark.Of(row));
        return rows;
    }

    /// <summary>Where all rejected rows are as CSV; null for other jobs.</summary>
    public static string? GetRejectedFile([Parent] JobView job) => job.Kind == FeatureImportJob.KindName ? RejectionEndpoints.PathOf(job.Key) : null;
}
