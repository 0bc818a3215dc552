using System.Buffers;
using System.Text.Json;
using Map.Api.Access;
using Map.Api.Jobs;
using Map.Geodata.Access;
using Map.GraphQL.Execution;

namespace Map.Api.Analyses;

/// <summary>Answers a query in the background. Its input is an <see cref="AnalysisQuestion"/>.</summary>
public sealed class AnalysisJob(AnalysisExecutor executor, Retention retention) : IJobKind
{
    public const string KindName = "ANALYSIS";

    /// <summary>A second try tells a passing fault of the store from one that stays.</summary>
    private const int MostTries = 2;

    public string Name => KindName;

    public async Task<JobOutcome> RunAsync(JobRun run)
    {
        // Whoever may start it is a planner at least, and every planner may read its answer.
        new Caller(CallerKind.Account, run.Actor, Role.Planner, Scope.All).Enter();
        LongWork.Follow(run.Progress);
        LongWork.Report(0, "answering");
        var answer = Write(await AnswerAsync(AnalysisQuestion.Read(run.Input), run.Cancel));
        var result = JsonSerializer.SerializeToElement(new { bytes = answer.Length });
        return new JobOutcome(result, (connection, cancel) => AnswerStore.WriteAsync(connection, run.Id, answer, retention.Answers, cancel));
    }

    /// <summary>The answer as UTF-8 JSON.</summary>
    /// <exception cref="JobFailedException">It is too large to keep.</exception>
    private ReadOnlyMemory<byte> Write(ExecutionResult result)
    {
        var output = new ArrayBufferWriter<byte>();
        result.WriteTo(output);
        return output.WrittenCount <= retention.MostAnswerBytes
            ? output.WrittenMemory
            : throw new JobFailedException(FormattableString.Invariant(
                $"The answer has {output.WrittenCount:N0} bytes; at most {retention.MostAnswerBytes:N0} are kept. Ask for fewer fields, or in several parts."));
    }

    /// <summary>An answer of which at least a part is there; its other parts say themselves what was wrong.</summary>
    private async Task<ExecutionResult> AnswerAsync(AnalysisQuestion question, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            var result = await executor.ExecuteAsync(question, cancel);
            cancel.ThrowIfCancellationRequested();
            if (result.Errors.FirstOrDefault(e => e.Code == ErrorCodes.Unexpected) is { } unexpected)
            {
                if (tries < MostTries) continue;
                throw JobFailedException.Unexpected(unexpected.Extensions?["traceId"]);
            }

            return result is { HasData: true, IsNull: false } ? result : throw new JobFailedException(result.Errors[0].Message);
        }
    }
}
