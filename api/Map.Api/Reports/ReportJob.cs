using System.Text.Json;
using Map.Api.Analyses;
using Map.Api.Jobs;
using Map.Geodata.Reports;

namespace Map.Api.Reports;

/// <summary>What a job is to make.</summary>
/// <param name="Kind">grids, organizations or alliances.</param>
/// <param name="Code">The code of the subject.</param>
/// <param name="Format">html, pdf, xlsx, csv or geojson.</param>
/// <param name="Language">zh-CN or en.</param>
/// <param name="Minutes">The limit.</param>
/// <param name="Mode">How people move.</param>
/// <param name="AsOf">The day; null for the last of which the store tells.</param>
internal sealed record ReportOrder(string Kind, string Code, string Format, string Language, string Minutes, string Mode, string? AsOf)
{
    public (ReportRequest Request, ReportLanguage Language) Read() => ReportArguments.Read(
        Kind, Code, name => name switch { "language" => Language, "minutes" => Minutes, "mode" => Mode, "asOf" => AsOf, _ => null });
}

/// <summary>A file as it is kept beside its job.</summary>
internal sealed record KeptFile(string Name, string MediaType, byte[] Bytes);

/// <summary>Makes a report's file in the background, which is kept for some days. Its input is a <see cref="ReportOrder"/>.</summary>
internal sealed class ReportJob(ReportFiles files, Retention retention) : IJobKind
{
    public const string KindName = "REPORT";

    public string Name => KindName;

    public async Task<JobOutcome> RunAsync(JobRun run)
    {
        LongWork.Follow(run.Progress);
        var order = run.Input.Deserialize<ReportOrder>(JsonSerializerOptions.Web)!;
        try
        {
            var (request, language) = order.Read();
            var format = ReportFormat.Get(order.Format);
            var bytes = await files.CreateAsync(request, format, language, run.Cancel);
            var kept = JsonSerializer.SerializeToUtf8Bytes(new KeptFile($"{order.Code}.{format.Ending}", format.MediaType, bytes));
            if (kept.Length > retention.MostAnswerBytes)
                throw new JobFailedException(FormattableString.Invariant($"The file has {bytes.Length:N0} bytes, which is more than is kept; fetch it from {ReportArguments.AddressOf(request, order.Format, language)}."));
            var result = JsonSerializer.SerializeToElement(new { address = ReportEndpoints.AddressOf(run.Id), bytes = bytes.Length });
            return new JobOutcome(result, (connection, cancel) => AnswerStore.WriteAsync(connection, run.Id, kept, retention.Answers, cancel));
        }
        catch (Exception e) when (e is UnknownSubjectException or ReportArgumentException or ReportFormatMissingException)
        {
            throw new JobFailedException(e.Message);
        }
    }
}
