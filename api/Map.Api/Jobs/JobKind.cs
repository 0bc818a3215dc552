using System.Text.Json;
using Npgsql;

namespace Map.Api.Jobs;

/// <summary>A kind of work that takes longer than a question may. It may be begun again after its process died: see <see cref="JobOutcome.Write"/>.</summary>
public interface IJobKind
{
    /// <summary>In capitals, for instance <c>COVERAGE_SNAPSHOT</c>.</summary>
    string Name { get; }

    /// <summary>Does the work.</summary>
    /// <exception cref="JobFailedException">It can't be done, for a reason that its user can do something about.</exception>
    Task<JobOutcome> RunAsync(JobRun run);
}

/// <summary>One run of a job.</summary>
/// <param name="Id">The job.</param>
/// <param name="Input">What it is about: an object, as it was queued.</param>
/// <param name="Actor">Who wanted it.</param>
/// <param name="Progress">Hears how far it is.</param>
/// <param name="Cancel">Ends it.</param>
public sealed record JobRun(long Id, JsonElement Input, string Actor, IProgress<JobProgress> Progress, CancellationToken Cancel);

/// <summary>How far a job is.</summary>
/// <param name="Share">0 to 1.</param>
/// <param name="Stage">What is being done, in a word or two; null for nothing to tell.</param>
public sealed record JobProgress(double Share, string? Stage = null);

/// <summary>What a job has come to.</summary>
/// <param name="Result">For whoever asks for the job.</param>
/// <param name="Write">
/// Writes to the store, in the transaction that ends the job: so it is written once, however often the job was begun. Null for nothing.
/// </param>
public sealed record JobOutcome(JsonElement Result, Func<NpgsqlConnection, CancellationToken, Task>? Write = null);

/// <summary>A job can't be done. The message is shown to its user: what was wrong and the way out.</summary>
public sealed class JobFailedException(string message) : Exception(message)
{
    /// <summary>Something went wrong that nobody expected. What it was stands in the log alone.</summary>
    /// <param name="trace">Under what the log says more.</param>
    public static JobFailedException Unexpected(object? trace) => new($"Something unexpected happened; the server's log says more under {trace}.");
}

/// <summary>
/// Something unexpected happened to private data, which its message may quote: the log hears of what kind it was and where, and its
/// user of the place in the log, as of everything unexpected.
/// </summary>
public sealed class HushedException(Exception reason) : Exception($"{reason.GetType().FullName}, whose message may quote private data.\n{reason.StackTrace}");
