using System.Text.Json;
using System.Text.Json.Serialization;
using Map.Api.Jobs;
using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Import.Rejections;
using Map.Geodata.Rides;
using Map.Geodata.Store.Jobs;
using Map.Geodata.Store.Networks;
using Npgsql;

namespace Map.Api.Imports;

/// <summary>Imports a file of features that was sent. What it writes and the job's end are one transaction: a cancelled job has written nothing.</summary>
internal sealed class FeatureImportJob(NpgsqlDataSource store, UploadStore uploads, CityNetworks networks) : IJobKind
{
    public const string KindName = "FEATURE_IMPORT";

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public string Name => KindName;

    /// <summary>What the job is about.</summary>
    /// <param name="Upload">Under what the file is kept.</param>
    /// <param name="File">Its name.</param>
    /// <param name="Kind">A kind of <see cref="ImportKinds"/>.</param>
    /// <param name="Layer">The layer or sheet; null: the only one.</param>
    /// <param name="Encoding">Of a table of text; null: found out from it.</param>
    /// <param name="CoordinateSystem">Of its positions; null where the file says.</param>
    /// <param name="Mapping">Column by header; an empty one leaves the header out.</param>
    /// <param name="DryRun">Whether to write nothing.</param>
    /// <param name="Strict">Whether to write nothing when any row is rejected.</param>
    public sealed record Request(
        Guid Upload, string File, string Kind, string? Layer, TextEncoding? Encoding, string? CoordinateSystem,
        IReadOnlyDictionary<string, string> Mapping, bool DryRun, bool Strict)
    {
        public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, Json);
    }

    public async Task<JobOutcome> RunAsync(JobRun run)
    {
        var request = run.Input.Deserialize<Request>(Json)!;
        using var file = await uploads.FindAsync(request.Upload, run.Cancel) ?? throw new JobFailedException(new UploadGoneException().Message);
        try
        {
            var result = await ImportAsync(file.Path, request, run);
            // What was only tried is probably imported next.
            if (!request.DryRun) await uploads.DropAsync(request.Upload, CancellationToken.None);
            return new JobOutcome(result);
        }
        catch (ImportException e)
        {
            throw new JobFailedException(e.Message);
        }
        catch (StoppedException)
        {
            // Whoever watches the job is about to hear of it.
            await Task.Delay(Timeout.Infinite, run.Cancel);
            throw;
        }
    }

    private async Task<JsonElement> ImportAsync(string path, Request request, JobRun run)
    {
        await using var rejections = await RejectionLog.BeginAsync(store, run.Id, run.Cancel);
        var kind = ImportKinds.Get(request.Kind);
        var report = await FeatureImporter.ImportAsync(store, kind, path, new ImportOptions
        {
            CoordinateSystem = request.CoordinateSystem is { } system ? CoordinateSystem.Get(system) : null,
            DryRun = request.DryRun,
            Strict = request.Strict,
            Layer = request.Layer,
            Encoding = request.Encoding,
            Mapping = request.Mapping,
            Actor = run.Actor,
            OnRejected = rejections.Add,
            WriteMore = (connection, told) => EndAsync(connection, told, rejections, run),
        }, new Relay(run.Progress), run.Cancel);
        if (kind == ImportKinds.Routes && report.Applied) await LineSurveys.RefreshAsync(store, networks.CacheFolder, CancellationToken.None);
        return ResultOf(report);
    }

    private static async Task EndAsync(NpgsqlConnection connection, ImportReport report, RejectionLog rejections, JobRun run)
    {
        await rejections.CompleteAsync(run.Cancel);
        if (report.Applied && !await JobLease.SettleAsync(connection, run.Id, ResultOf(report), run.Cancel)) throw new StoppedException();
    }

    private static JsonElement ResultOf(ImportReport report) => JsonSerializer.SerializeToElement(FeatureImportReport.Of(report), Json);

    /// <summary>Somebody asked the job to stop, just before its end.</summary>
    private sealed class StoppedException : Exception;

    private sealed class Relay(IProgress<JobProgress> to) : IProgress<ImportProgress>
    {
        private const double ReadingEnds = 0.6, CheckingEnds = 0.75;

        public void Report(ImportProgress value) => to.Report(new JobProgress(ShareOf(value), value.Phase));

        private static double ShareOf(ImportProgress value) => value.Phase switch
        {
            "reading" => ReadingEnds * (value.Fraction ?? 0),
            "checking" => ReadingEnds,
            _ => CheckingEnds,
        };
    }
}
